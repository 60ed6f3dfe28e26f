import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, dataOf } from '../../data/client.ts';
import type { GetAnswer } from '../../data/types.ts';
import type { DateRange } from './range.ts';

/** Days that somebody added to an allowance, or took away, besides the yearly grant. */
export type Entry = GetAnswer<'/api/v2/me/allowances/{id}/entries'>['entries'][number];

/** What a new entry says. */
export type NewEntry = Pick<Entry, 'kind' | 'days' | 'validFrom' | 'expiresOn' | 'reason'>;

/** Names an entry of an allowance. */
export interface EntryName {
  readonly allowance: string;
  readonly id: string;
}

/** The entries of an allowance, in the order in which they were made. */
export function useEntries(allowance: string): UseQueryResult<readonly Entry[]> {
  return useQuery({
    queryKey: ['entries', allowance],
    queryFn: async (): Promise<readonly Entry[]> =>
      (await dataOf(api.GET('/api/v2/me/allowances/{id}/entries', { params: { path: { id: allowance } } })))
        .entries,
  });
}

/** Adds days to an allowance, or takes some away. */
export function useAddEntry(): UseMutationResult<Entry, Error, { allowance: string; entry: NewEntry }> {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ allowance, entry: { expiresOn, ...entry } }) =>
      dataOf(
        api.POST('/api/v2/me/allowances/{id}/entries', {
          params: { path: { id: allowance } },
          body: { ...entry, ...(expiresOn !== null && { expiresOn }) },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Removes an entry that one has made oneself. */
export function useRemoveEntry(): UseMutationResult<void, Error, EntryName> {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ allowance, id }) => {
      await api.DELETE('/api/v2/me/allowances/{id}/entries/{entryId}', {
        params: { path: { id: allowance, entryId: id } },
      });
    },
    onSuccess: refresh,
  });
}

/** Resolves when what depends on entries is shown anew. */
function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    const named = ['entries', 'allowances', 'summary'];
    await client.invalidateQueries({ predicate: ({ queryKey }) => named.includes(String(queryKey[0])) });
  }, [client]);
}

/** The file with the days of a range, exactly as the server makes it. */
export async function daysFile({ from, to }: DateRange): Promise<{ name: string; blob: Blob }> {
  const { text, headers } = await api.text('GET', `/api/v2/me/days.csv?from=${from}&to=${to}`);
  const [, name = `worklog-${from}-${to}.csv`] =
    /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
  return { name, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
}
