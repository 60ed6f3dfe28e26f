import { AppError } from '../../shared/errors.ts';
import { reservedPrefix } from './access.ts';

/** The reserved names that this version knows: Worklog's own policies. */
const knownPolicies: ReadonlySet<string> = new Set([
  'worklog_day_types',
  'worklog_holidays',
  'worklog_allowances',
]);

/** Whether a name is reserved for Worklog's own policies. */
export function isReservedName(name: string): boolean {
  return name.startsWith(reservedPrefix);
}

/** Refuses to store a reserved name that this version does not know: it would be a policy without effect. */
export function assertNotUnknownPolicy(name: string): void {
  if (!isReservedName(name) || knownPolicies.has(name)) return;
  throw new AppError(
    'reserved_name',
    `Names that begin with ${reservedPrefix} are Worklog's own policies, and ${name} is none of them.`,
    { faults: [{ pointer: '/name', detail: `is none of ${[...knownPolicies].join(', ')}` }] },
  );
}
