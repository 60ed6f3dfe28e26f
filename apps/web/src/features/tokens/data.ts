import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { paths } from '@worklog/api-client/schema';
import { api, dataOf, isProblem } from '../../data/client.ts';
import type { GetAnswer } from '../../data/types.ts';

/** An API token of the person, without its secret. */
export type Token = GetAnswer<'/api/v2/me/tokens'>['tokens'][number];

type Post = paths['/api/v2/me/tokens']['post'];

/** A token to be made. */
export type NewToken = Post['requestBody']['content']['application/json'];

/** A token that was just made, with its secret in `token`: it cannot be had again. */
export type MadeToken = Post['responses'][201]['content']['application/json'];

/** What a token may do. */
export type Scope = Token['scopes'][number];

/** The words for what a token may do; the names of scopes have a colon, which keys of texts must not. */
export const scopeWords = { 'days:read': 'read', 'days:write': 'write' } as const;

/** The tokens of the person, by name. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async () => (await dataOf(api.GET('/api/v2/me/tokens'))).tokens,
});

/** Makes a token. Fails with `name_taken`, `too_many_tokens`. */
export function useNewToken() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (token: NewToken): Promise<MadeToken> =>
      dataOf(api.POST('/api/v2/me/tokens', { body: token })),
    // The secret is nowhere but in the dialog that shows it.
    gcTime: 0,
    onSettled: () => queryClient.invalidateQueries(tokensQuery),
  });
}

/** Revokes a token by its id. That it is gone already is no error. */
export function useRevocation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      try {
        await api.DELETE('/api/v2/me/tokens/{id}', { params: { path: { id } } });
      } catch (error) {
        if (!isProblem(error, 'token_not_found')) throw error;
      }
    },
    onSuccess: (_, id) => {
      queryClient.setQueryData(tokensQuery.queryKey, (tokens) => tokens?.filter((token) => token.id !== id));
    },
    onSettled: () => queryClient.invalidateQueries(tokensQuery),
  });
}
