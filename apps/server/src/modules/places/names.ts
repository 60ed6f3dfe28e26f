import type { PlaceReader, StoredPlace } from './store.ts';

/** The names of places by their ids. */
export type PlaceNames = ReadonlyMap<string, string>;

/** The names of these places. */
export function namesOf(places: readonly StoredPlace[]): PlaceNames {
  return new Map(places.map(({ id, name }) => [id, name]));
}

/**
 * The names of all of a person's places, and with them those of the organisation's where one of `ids` is none of
 * the person's own. `own`: the person's places, as far as they were read already.
 */
export async function placeNames(
  reader: PlaceReader,
  person: string,
  ids: ReadonlySet<string>,
  own?: readonly StoredPlace[],
): Promise<PlaceNames> {
  if (ids.size === 0) return new Map();
  const names = namesOf(own ?? (await reader.of(person)));
  if (Array.from(ids).every((id) => names.has(id))) return names;
  return new Map([...names, ...namesOf(await reader.of(null))]);
}

/** The same of the places themselves. */
export async function placesById(
  reader: PlaceReader,
  person: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, StoredPlace>> {
  if (ids.size === 0) return new Map();
  const places = (await Promise.all([reader.of(person), reader.of(null)])).flat();
  return new Map(places.map((place) => [place.id, place]));
}
