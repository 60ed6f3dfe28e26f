import type { Place } from '../../data/places.ts';

/** The kinds that a place of one's own may have; offices are the organisation's. */
export const ownKinds = ['home', 'client', 'other'] as const;

/** A kind of a place of one's own. */
export type OwnKind = (typeof ownKinds)[number];

/** Days that a place has, by its id. */
export type DaysByPlace = ReadonlyMap<string, number>;

/** Whether a place is one of one's own. */
export function isOwn(place: Place): place is Place & { readonly kind: OwnKind } {
  return place.kind !== 'office';
}

/** Places as they are listed: those in use first, then archived ones; each by name. */
export function inListOrder(places: readonly Place[], locale: string): Place[] {
  return places.toSorted(
    (one, other) =>
      Number(one.isArchived) - Number(other.isArchived) || one.name.localeCompare(other.name, locale),
  );
}

/** How many days each place of a summary has, confirmed ones, planned ones and those to confirm together. */
export function daysByPlace(
  places: readonly {
    readonly place: { readonly id: string };
    readonly confirmed: number;
    readonly planned: number;
    readonly unconfirmed: number;
  }[],
): DaysByPlace {
  return new Map(
    places.map(({ place, confirmed, planned, unconfirmed }) => [place.id, confirmed + planned + unconfirmed]),
  );
}
