import type { PlaceReader, StoredPlace } from './store.ts';

/** The names of places by their ids. */
export type PlaceNames = ReadonlyMap<string, string>;

/** The names of these places. */
export function namesOf(places: readonly StoredPlace[]): PlaceNames {
  return new Map(places.map(({ id, name }) => [id, name]));
}

/** Up to so many places are read by their ids; of more, all that the person and the organisation have. */
const mostIds = 100;

/**
 * The names of the places with these ids, of those that are the person's or the organisation's; perhaps with others of
 * theirs. `own`: the person's places, if they were read already.
 */
export async function placeNames(
  reader: PlaceReader,
  person: string,
  ids: ReadonlySet<string>,
  own?: readonly StoredPlace[],
): Promise<PlaceNames> {
  if (ids.size === 0) return new Map();
  if (!own && ids.size <= mostIds) {
    const found = await reader.byIds([...ids]);
    return namesOf(found.filter(({ owner }) => owner === person || owner === null));
  }
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
