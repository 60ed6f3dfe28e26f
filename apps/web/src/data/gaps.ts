import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import { api, dataOf } from './client.ts';
import type { GetAnswer } from './types.ts';

/** What is not recorded, and what is to confirm, of the days that are over. */
export type Gaps = GetAnswer<'/api/v2/me/gaps'>;

/** The gaps of a range; without one, from the first day of employment or the first record, at most a year back. */
export const gapsQuery = (range: { from?: CalendarDate; to?: CalendarDate } = {}) =>
  queryOptions({
    queryKey: ['gaps', range],
    queryFn: (): Promise<Gaps> => dataOf(api.GET('/api/v2/me/gaps', { params: { query: range } })),
  });

/** The gaps of a range, both ends included; without an end, what the server takes by itself (`gapsQuery`). */
export function useGaps(from?: CalendarDate, to?: CalendarDate): UseQueryResult<Gaps> {
  return useQuery(gapsQuery({ ...(from && { from }), ...(to && { to }) }));
}
