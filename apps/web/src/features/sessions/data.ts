import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, dataOf, isProblem } from '../../data/client.ts';
import type { GetAnswer } from '../../data/types.ts';

/** One place where the person is signed in. */
export type Session = GetAnswer<'/api/v2/me/sessions'>['sessions'][number];

/** The sessions of the person, the newest first. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await dataOf(api.GET('/api/v2/me/sessions'))).sessions,
  // Others begin and end meanwhile.
  staleTime: 0,
});

/** Ends one session by its id, or with `others` all but this one. That one has ended already is no error. */
export function useEndSession(): UseMutationResult<void, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      try {
        await (id === others
          ? api.DELETE('/api/v2/me/sessions')
          : api.DELETE('/api/v2/me/sessions/{id}', { params: { path: { id } } }));
      } catch (error) {
        if (!isProblem(error, 'session_not_found')) throw error;
      }
    },
    onSuccess: (_, id) => {
      queryClient.setQueryData(sessionsQuery.queryKey, (sessions) =>
        sessions?.filter((session) => (id === others ? session.current : session.id !== id)),
      );
    },
    onSettled: () => queryClient.invalidateQueries(sessionsQuery),
  });
}

/** Stands for all sessions but this one. */
export const others = 'others';
