import type { ApiClient } from './api-client.ts';
import type { Answer } from './http.ts';

/** A policy's name without its prefix. */
type Policy = 'day_types' | 'holidays' | 'allowances';

/** Stores the items of a policy, in the place of all there were, as an administrator's script does. */
export async function putPolicy(
  client: ApiClient,
  policy: Policy,
  items: readonly object[],
): Promise<Answer> {
  const path = `/configs/worklog_${policy}`;
  const replaced = await client.put(path, { data: items });
  return replaced.status === 404 ? client.put(path, { data: items }, { 'if-none-match': '*' }) : replaced;
}

/** A type of days as the API shows it. */
export interface DayTypeJson {
  readonly id: string;
  readonly label: string;
  readonly isArchived: boolean;
}

/** The types of days in force, as somebody sees them. */
export async function dayTypesFor(client: {
  get(path: string): Promise<Answer>;
}): Promise<readonly DayTypeJson[]> {
  return (await client.get('/api/v2/day-types')).json<{ dayTypes: DayTypeJson[] }>().dayTypes;
}
