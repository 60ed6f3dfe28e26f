import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { paths } from '@worklog/api-client/schema';
import { api, dataOf } from '../../data/client.ts';
import { aboutQuery, meQuery, profileChanged, type Profile } from '../../data/session.ts';

/** What may be changed of one's own profile; what is left out stays. */
export type ProfileChange = NonNullable<
  paths['/api/v2/me']['patch']['requestBody']
>['content']['application/json'] &
  object;

/**
 * Changes one's own profile. Changes are sent one after the other. Time zone and employment decide what is expected of
 * which day, so whatever is known of days is asked anew.
 */
export function useProfileChange(): UseMutationResult<Profile, Error, ProfileChange> {
  const queryClient = useQueryClient();
  return useMutation({
    scope: { id: 'profile' },
    mutationFn: (change: ProfileChange) => dataOf(api.PATCH('/api/v2/me', { body: change })),
    onSuccess: (profile, change) => {
      profileChanged(profile);
      if (change.name !== undefined) return;
      const stays = [meQuery.queryKey[0], aboutQuery.queryKey[0]];
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => !stays.includes(String(queryKey[0])),
      });
    },
  });
}
