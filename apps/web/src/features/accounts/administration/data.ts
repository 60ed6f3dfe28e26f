import {
  infiniteQueryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import type { paths } from '@worklog/api-client/schema';
import { api, dataOf } from '../../../data/client.ts';
import type { Credentials } from '../../../data/session.ts';
import type { GetAnswer } from '../../../data/types.ts';

/** Somebody with an account, as administrators see them. */
export type Person = GetAnswer<'/api/v2/users'>['users'][number];

/** What somebody has of an allowance in the current leave year. */
export type PersonAllowance = GetAnswer<'/api/v2/users/{name}/allowances'>['allowances'][number];

/** What was added to an allowance of somebody, or taken from it. */
export type PersonEntry = GetAnswer<'/api/v2/users/{name}/allowances/{id}/entries'>['entries'][number];

/** How much somebody has of an allowance a year, from a date on. */
export type PersonRate = GetAnswer<'/api/v2/users/{name}/allowances/{id}/rates'>['rates'][number];

/** A new entry. */
export type NewPersonEntry =
  paths['/api/v2/users/{name}/allowances/{id}/entries']['post']['requestBody']['content']['application/json'];

/** A link with which somebody chooses another password. */
export interface ResetLink {
  readonly url: string;
  /** An instant. */
  readonly expiresAt: string;
}

/** People in one request: as many as the server gives. */
const pageSize = 1000;

const peopleQuery = infiniteQueryOptions({
  queryKey: ['people'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) => {
    const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
    return dataOf(api.GET('/api/v2/users', { params: { query } }));
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next,
});

/** Everybody with an account, by name, in pages. */
export function usePeople() {
  return useInfiniteQuery(peopleQuery);
}

/** Somebody by name, wherever in the list they are. */
export function usePerson(name: string) {
  return useQuery({
    queryKey: ['people', 'one', name],
    queryFn: (): Promise<Person> => dataOf(api.GET('/api/v2/users/{name}', { params: { path: { name } } })),
  });
}

function usePeopleMutation<Result, Variables>(
  mutationFn: (variables: Variables) => Promise<Result>,
): UseMutationResult<Result, Error, Variables> {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    // Somebody may have changed their own role.
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => ['people', 'me', 'audit'].includes(String(queryKey[0])),
      }),
  });
}

/** Makes an account for somebody: 409 `name_taken`. */
export function useCreatePerson(): UseMutationResult<{ readonly name: string }, Error, Credentials> {
  return usePeopleMutation((body) => dataOf(api.POST('/api/v2/users', { body })));
}

/** Makes somebody an administrator, or no longer one: 409 `last_administrator`. */
export function useChangeRole(): UseMutationResult<Person, Error, Pick<Person, 'name' | 'role'>> {
  return usePeopleMutation(({ name, role }) =>
    dataOf(api.PATCH('/api/v2/users/{name}', { params: { path: { name } }, body: { role } })),
  );
}

/** Deletes an account with all that belongs to it: 409 `last_administrator`. */
export function useDeletePerson(): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name) => {
      await api.DELETE('/api/v2/users/{name}', { params: { path: { name } } });
    },
    // What is shown of the person themselves is not asked for again: it is no longer there.
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: peopleQuery.queryKey, exact: true }),
        client.invalidateQueries({ queryKey: ['audit'] }),
      ]),
  });
}

/** Makes a link with which somebody can choose another password; the one before no longer works. */
export function useMakeResetLink(): UseMutationResult<ResetLink, Error, string> {
  return usePeopleMutation((name) =>
    dataOf(api.POST('/api/v2/users/{name}/reset-link', { params: { path: { name } } })),
  );
}

/** What somebody has of each allowance in the current leave year. */
export function usePersonAllowances(name: string) {
  return useQuery({
    queryKey: ['people', 'allowances', name],
    queryFn: async (): Promise<readonly PersonAllowance[]> => {
      const params = { path: { name } };
      return (await dataOf(api.GET('/api/v2/users/{name}/allowances', { params }))).allowances;
    },
  });
}

/** The rates of somebody, and what was entered. */
export interface AllowanceChanges {
  readonly rates: readonly PersonRate[];
  readonly entries: readonly PersonEntry[];
}

/** The rates of somebody for an allowance, and what was entered. */
export function useAllowanceChanges(name: string, id: string) {
  return useQuery({
    queryKey: ['people', 'allowance-changes', name, id],
    queryFn: async (): Promise<AllowanceChanges> => {
      const params = { path: { name, id } };
      const [{ rates }, { entries }] = await Promise.all([
        dataOf(api.GET('/api/v2/users/{name}/allowances/{id}/rates', { params })),
        dataOf(api.GET('/api/v2/users/{name}/allowances/{id}/entries', { params })),
      ]);
      return { rates, entries };
    },
  });
}

/** Which allowance of whom. */
export interface AllowanceOf {
  readonly person: string;
  readonly allowance: string;
}

/** Adds days to an allowance of somebody, or takes some away. */
export function useAddPersonEntry({
  person,
  allowance,
}: AllowanceOf): UseMutationResult<PersonEntry, Error, NewPersonEntry> {
  return usePeopleMutation((body) =>
    dataOf(
      api.POST('/api/v2/users/{name}/allowances/{id}/entries', {
        params: { path: { name: person, id: allowance } },
        body,
      }),
    ),
  );
}

/** Removes an entry of somebody. */
export function useRemovePersonEntry({
  person,
  allowance,
}: AllowanceOf): UseMutationResult<void, Error, string> {
  return usePeopleMutation(async (entryId) => {
    const path = { name: person, id: allowance, entryId };
    await api.DELETE('/api/v2/users/{name}/allowances/{id}/entries/{entryId}', { params: { path } });
  });
}

/** Says how much somebody has a year from a date on; null takes that rate away. */
export function useSetPersonRate({
  person,
  allowance,
}: AllowanceOf): UseMutationResult<void, Error, { validFrom: string; daysAYear: number | null }> {
  return usePeopleMutation(async ({ validFrom, daysAYear }) => {
    const path = { name: person, id: allowance, validFrom };
    const rate = '/api/v2/users/{name}/allowances/{id}/rates/{validFrom}';
    if (daysAYear === null) await api.DELETE(rate, { params: { path } });
    else await api.PUT(rate, { params: { path }, body: { daysAYear } });
  });
}
