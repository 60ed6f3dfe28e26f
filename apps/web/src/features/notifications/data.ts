import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { api, dataOf } from '../../data/client.ts';
import type { GetAnswer } from '../../data/types.ts';

/** What the person has set. */
export type Settings = GetAnswer<'/api/v2/me/settings'>;

/** A message to the person's own channel, and what became of it. */
export type Delivery = GetAnswer<'/api/v2/me/deliveries'>['deliveries'][number];

/** What the person has set; the address is a secret. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: (): Promise<Settings> => dataOf(api.GET('/api/v2/me/settings')),
});

/** How often what waits is looked at again, in milliseconds. */
const pause = 5_000;

/** The person's messages, the newest first. While one waits they are asked for again every few seconds. */
export const deliveriesQuery = infiniteQueryOptions({
  queryKey: ['deliveries'],
  queryFn: ({ pageParam }) => {
    const query = { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) };
    return dataOf(api.GET('/api/v2/me/deliveries', { params: { query } }));
  },
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  refetchInterval: ({ state: { data } }) => {
    const waits = data?.pages.some(({ deliveries }) => deliveries.some(({ state }) => state === 'waiting'));
    return waits ? pause : false;
  },
});

/** Saves the address for messages; null switches them off. 400 `invalid_body` for one that is not allowed. */
export function useSaveAddress(): UseMutationResult<Settings, Error, string | null> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (slackUrl: string | null) => dataOf(api.PATCH('/api/v2/me/settings', { body: { slackUrl } })),
    onSuccess: (settings) => {
      client.setQueryData(settingsQuery.queryKey, settings);
    },
  });
}
