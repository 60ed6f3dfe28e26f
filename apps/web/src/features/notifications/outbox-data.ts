import { useInfiniteQuery, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, dataOf } from '../../data/client.ts';
import type { GetAnswer } from '../../data/types.ts';
import type { MessageState } from './outbox-search.ts';

/** A message of anybody, without its text. */
export type OutboxMessage = GetAnswer<'/api/v2/outbox'>['messages'][number];

/** The messages of all people in one state, the newest first, in pages. Those that wait are looked at again. */
export function useOutbox(state: MessageState) {
  return useInfiniteQuery({
    queryKey: ['outbox', state],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { state, ...(pageParam !== undefined && { cursor: pageParam }) };
      return dataOf(api.GET('/api/v2/outbox', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    refetchInterval: state === 'waiting' ? 10_000 : false,
  });
}

/** Sends a message again that was given up: 409 `message_delivered`. */
export function useRetryMessage(): UseMutationResult<OutboxMessage, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id) => dataOf(api.POST('/api/v2/outbox/{id}/retry', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['outbox'] }),
  });
}
