import type { ConfigIndex, Place, SearchTurns } from '../store.ts';
import { comparePlaces } from './places.ts';
import { placesOf, type Driver } from './plan.ts';

/** The places of all terms of `driver` behind `after`, by name and position, each once, in chunks of `size`. */
export async function* candidatesOf(
  index: ConfigIndex,
  { terms, names }: Driver,
  after: Place | undefined,
  size: number,
  turns: SearchTurns,
): AsyncGenerator<Place[]> {
  for (const range of names) {
    const all = placesOf(range);
    let rest = after && comparePlaces(after, all.after) > 0 ? { ...all, after } : all;
    for (let isEnd = rest.to !== undefined && rest.after.name >= rest.to; !isEnd;) {
      await turns.next();
      const places = await index.places(terms, rest, size, turns);
      if (places.length > 0) yield places;
      isEnd = places.length < size;
      rest = { ...rest, after: places.at(-1) ?? rest.after };
    }
  }
}
