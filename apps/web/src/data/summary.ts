import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import { api, dataOf } from './client.ts';
import type { GetAnswer } from './types.ts';

/** Days by type, place, country and month, and what is left of each allowance. */
export type Summary = GetAnswer<'/api/v2/me/summary'>;

/** With `explain`, each number has the halves behind it. */
export interface Explained {
  readonly explain?: boolean;
}

/** The summary of a range, both ends included. */
export const summaryQuery = (from: CalendarDate, to: CalendarDate, { explain = false }: Explained = {}) =>
  queryOptions({
    queryKey: ['summary', from, to, explain],
    queryFn: (): Promise<Summary> =>
      dataOf(api.GET('/api/v2/me/summary', { params: { query: { from, to, explain } } })),
  });

/** The summary of a range; the one before it stays until the new one is there. */
export function useSummary(
  from: CalendarDate,
  to: CalendarDate,
  options: Explained = {},
): UseQueryResult<Summary> {
  return useQuery({ ...summaryQuery(from, to, options), placeholderData: keepPreviousData });
}
