import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { paths } from '@worklog/api-client/schema';
import { useMemo } from 'react';
import { api, dataOf } from './client.ts';
import type { Day } from './day-model.ts';
import { placesQuery, type Place } from './places-query.ts';
import { useRecentDays } from './recent-days.ts';
import { remember } from './remember.ts';

export { placesQuery, type Place } from './places-query.ts';

/** Places to choose from. */
export interface Places {
  /** Active ones: those that were used last first, then by name. */
  readonly list: readonly Place[];
  /** All of them, archived ones too, by name: first one's own, then offices. */
  readonly all: readonly Place[];
  /** Any of them; undefined: it is gone, or not loaded. */
  readonly get: (id: string) => Place | undefined;
  readonly isLoading: boolean;
}

type Body<Path extends '/api/v2/me/places', Method extends 'post'> = NonNullable<
  paths[Path][Method]['requestBody']
>['content']['application/json'];

/** A new place of one's own. */
export type NewPlace = NonNullable<Body<'/api/v2/me/places', 'post'>>;

/** What of a place shall change. */
export type PlaceChange = NonNullable<
  NonNullable<paths['/api/v2/me/places/{id}']['patch']['requestBody']>['content']['application/json']
>;

const none: readonly Place[] = [];

/** One's own places and the offices. */
export function usePlaces(): Places {
  const { data: all = none, isPending: isLoading } = useQuery(placesQuery);
  const { days } = useRecentDays();
  return useMemo(() => ({ ...placesOf(all, days), isLoading }), [all, days, isLoading]);
}

/** Places to choose from, by what was recorded lately. */
const placesOf = remember(
  (all: readonly Place[], days: ReadonlyMap<string, Day>): Omit<Places, 'isLoading'> => {
    const byId = new Map(all.map((place) => [place.id, place]));
    return { list: byLastUse(all, days.values()), all, get: (id) => byId.get(id) };
  },
);

/** Active places, those first that were used last; the others by name. */
export function byLastUse(places: readonly Place[], days: Iterable<Day>): Place[] {
  const lastUse = new Map<string, string>();
  for (const { date, am, pm } of days) {
    for (const half of [am, pm]) {
      const id = half?.place?.id;
      if (id && date > (lastUse.get(id) ?? '')) lastUse.set(id, date);
    }
  }
  const use = ({ id }: Place): string => lastUse.get(id) ?? '';
  const active = places.filter(({ isArchived }) => !isArchived);
  return active.toSorted((one, other) =>
    use(one) === use(other) ? one.name.localeCompare(other.name) : use(one) > use(other) ? -1 : 1,
  );
}

/** Makes a place of one's own: 409 `name_taken`. */
export function useCreatePlace(): UseMutationResult<Place, Error, NewPlace> {
  return usePlaceMutation((body) => dataOf(api.POST('/api/v2/me/places', { body })));
}

/** Changes a place of one's own, also archives it: 409 `name_taken`. */
export function useChangePlace(): UseMutationResult<Place, Error, { id: string; change: PlaceChange }> {
  return usePlaceMutation(({ id, change }) =>
    dataOf(api.PATCH('/api/v2/me/places/{id}', { params: { path: { id } }, body: change })),
  );
}

/** Removes a place of one's own that no day names: 409 `in_use`. */
export function useRemovePlace(): UseMutationResult<void, Error, string> {
  return usePlaceMutation(async (id) => {
    await api.DELETE('/api/v2/me/places/{id}', { params: { path: { id } } });
  });
}

/** What became of a merge. */
export interface PlacesMerged {
  readonly place: Place;
  /** How many days moved. */
  readonly days: number;
}

/** Moves all days of a place to another, and removes it. */
export function useMergePlaces(): UseMutationResult<PlacesMerged, Error, { id: string; into: string }> {
  return usePlaceMutation(({ id, into }) =>
    dataOf(api.POST('/api/v2/me/places/{id}/merge', { params: { path: { id } }, body: { into } })),
  );
}

/** The names of places are in days and sums, too. */
function usePlaceMutation<Result, Variables>(
  mutationFn: (variables: Variables) => Promise<Result>,
): UseMutationResult<Result, Error, Variables> {
  const client = useQueryClient();
  const named = ['places', 'days', 'summary', 'rules'];
  return useMutation({
    mutationFn,
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => named.includes(String(queryKey[0])) }),
  });
}
