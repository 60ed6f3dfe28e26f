/** What can be wrong with the name of a new configuration. */
export type NameFault = 'empty' | 'characters' | 'tooLong' | 'taken' | 'reserved';

const policies = new Set(['worklog_day_types', 'worklog_holidays', 'worklog_allowances']);

/** Whether a configuration is a policy of Worklog itself. */
export function isPolicy(name: string): boolean {
  return name.startsWith('worklog_');
}

/** What is wrong with a name, as far as it can be told without the server. */
export function nameFaultOf(name: string): NameFault | undefined {
  if (name === '') return 'empty';
  if (!/^\w+$/.test(name)) return 'characters';
  if (name.length > 128) return 'tooLong';
  return isPolicy(name) && !policies.has(name) ? 'reserved' : undefined;
}
