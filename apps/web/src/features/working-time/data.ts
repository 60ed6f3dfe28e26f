import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import type { WorkPattern } from '@worklog/domain/working-time';
import { api, dataOf } from '../../data/client.ts';
import type { Base } from '../../data/work-calendar.ts';

/** What depends on when somebody is to work: it is asked anew after a change. */
const dependent = ['work-patterns', 'bases', 'gaps', 'summary', 'allowances'];

/** Says when the person is to work from a date on; one of the same date is replaced. */
export function usePutPattern(): UseMutationResult<unknown, Error, WorkPattern> {
  return useWorkingTimeMutation(({ validFrom, weeks }: WorkPattern) =>
    dataOf(
      api.PUT('/api/v2/me/work-patterns/{validFrom}', {
        params: { path: { validFrom } },
        body: { weeks: weeks.map((week) => [...week]) },
      }),
    ),
  );
}

/** Takes a pattern away; the one before it holds then. */
export function useRemovePattern(): UseMutationResult<unknown, Error, CalendarDate> {
  return useWorkingTimeMutation((validFrom: CalendarDate) =>
    api.DELETE('/api/v2/me/work-patterns/{validFrom}', { params: { path: { validFrom } } }),
  );
}

/** Says where the person is based from a date on; one of the same date is replaced. */
export function usePutBase(): UseMutationResult<unknown, Error, Base> {
  return useWorkingTimeMutation(({ validFrom, country, region }: Base) =>
    dataOf(
      api.PUT('/api/v2/me/bases/{validFrom}', {
        params: { path: { validFrom } },
        body: { country, ...(region !== null && { region }) },
      }),
    ),
  );
}

/** Takes a base away; the one before it holds then. */
export function useRemoveBase(): UseMutationResult<unknown, Error, CalendarDate> {
  return useWorkingTimeMutation((validFrom: CalendarDate) =>
    api.DELETE('/api/v2/me/bases/{validFrom}', { params: { path: { validFrom } } }),
  );
}

function useWorkingTimeMutation<V>(
  change: (variables: V) => Promise<unknown>,
): UseMutationResult<unknown, Error, V> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => dependent.includes(String(queryKey[0])) }),
  });
}
