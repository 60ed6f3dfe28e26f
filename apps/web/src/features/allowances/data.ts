import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { paths } from '@worklog/api-client/schema';
import type { CalendarDate } from '@worklog/domain/dates';
import { api, dataOf } from '../../data/client.ts';
import type { GetAnswer } from '../../data/types.ts';

/** Days a year of an allowance from a date on; null: as many as the organisation grants. */
export type Rate = Omit<GetAnswer<'/api/v2/me/allowances/{id}/rates'>['rates'][number], 'validFrom'> & {
  readonly validFrom: CalendarDate;
};

/** Days that were added to an allowance, or taken away. */
export type Entry = GetAnswer<'/api/v2/me/allowances/{id}/entries'>['entries'][number];

/** An entry that is to be made. */
export type NewEntry =
  paths['/api/v2/me/allowances/{id}/entries']['post']['requestBody']['content']['application/json'];

/** The person's own rates of an allowance. */
export const ratesQuery = (id: string) =>
  queryOptions({
    queryKey: ['allowances', 'rates', id],
    queryFn: async (): Promise<readonly Rate[]> =>
      (await dataOf(api.GET('/api/v2/me/allowances/{id}/rates', { params: { path: { id } } })))
        .rates as Rate[],
  });

/** The entries of an allowance, in the order in which they were made. */
export const entriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['allowances', 'entries', id],
    queryFn: async (): Promise<readonly Entry[]> =>
      (await dataOf(api.GET('/api/v2/me/allowances/{id}/entries', { params: { path: { id } } }))).entries,
  });

/** Says how many days a year there are from a date on; a rate of the same date is replaced. */
export function usePutRate(id: string): UseMutationResult<unknown, Error, Rate> {
  return useAllowanceMutation(({ validFrom, daysAYear }: Rate) =>
    dataOf(
      api.PUT('/api/v2/me/allowances/{id}/rates/{validFrom}', {
        params: { path: { id, validFrom } },
        body: { daysAYear },
      }),
    ),
  );
}

/** Takes a rate away; the one before it holds then. */
export function useRemoveRate(id: string): UseMutationResult<unknown, Error, CalendarDate> {
  return useAllowanceMutation((validFrom: CalendarDate) =>
    api.DELETE('/api/v2/me/allowances/{id}/rates/{validFrom}', { params: { path: { id, validFrom } } }),
  );
}

/** Adds days, or takes some away. */
export function useAddEntry(id: string): UseMutationResult<unknown, Error, NewEntry> {
  return useAllowanceMutation((body: NewEntry) =>
    dataOf(api.POST('/api/v2/me/allowances/{id}/entries', { params: { path: { id } }, body })),
  );
}

/** Removes an entry by its id. */
export function useRemoveEntry(id: string): UseMutationResult<unknown, Error, string> {
  return useAllowanceMutation((entryId: string) =>
    api.DELETE('/api/v2/me/allowances/{id}/entries/{entryId}', { params: { path: { id, entryId } } }),
  );
}

function useAllowanceMutation<V>(
  change: (variables: V) => Promise<unknown>,
): UseMutationResult<unknown, Error, V> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => ['allowances', 'summary'].includes(String(queryKey[0])),
      }),
  });
}
