import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import type { GetAnswer } from './types.ts';

/** What is granted, taken and left of an allowance in a leave year. */
export type Allowance = GetAnswer<'/api/v2/me/allowances'>['allowances'][number];

/** All allowances in a leave year, by default the current one; with `explain`, with the ledger behind what is left. */
export const allowancesQuery = (year?: number, explain = false) =>
  queryOptions({
    queryKey: ['allowances', year ?? 'current', explain],
    queryFn: async (): Promise<readonly Allowance[]> => {
      const query = { ...(year !== undefined && { year }), explain };
      return (await dataOf(api.GET('/api/v2/me/allowances', { params: { query } }))).allowances;
    },
  });

/** All allowances in a leave year. */
export function useAllowances(year?: number, explain = false): UseQueryResult<readonly Allowance[]> {
  return useQuery(allowancesQuery(year, explain));
}
