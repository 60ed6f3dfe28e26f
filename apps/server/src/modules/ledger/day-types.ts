import type { DayType } from '@worklog/domain/day-types';
import { foldCase } from '../../shared/text.ts';

/** Which types of days there are. */
export interface DayTypes {
  /** The type with that id, in any letter case, as far as it may be used for new records. */
  find(text: string): DayType | undefined;
  /** The same, also of those that are no longer used. */
  known(text: string): DayType | undefined;
  /** The ids of all that may be used for new records. */
  readonly ids: readonly string[];
  /** Whether records of the type with that id say where they were spent; also of one that is no longer used. */
  needsPlace(id: string): boolean;
}

/** Lookups that were made, so that one is made only when the policies have changed. */
const made = new WeakMap<ReadonlyMap<string, DayType>, DayTypes>();

/** A lookup over types, by their ids. */
export function dayTypesOf(types: ReadonlyMap<string, DayType>): DayTypes {
  let lookup = made.get(types);
  if (!lookup) made.set(types, (lookup = lookupOver([...types.values()])));
  return lookup;
}

function lookupOver(types: readonly DayType[]): DayTypes {
  const usable = types.filter(({ archived }) => !archived);
  const byKey = new Map(types.map((type) => [foldCase(type.id), type]));
  const known = (text: string): DayType | undefined => byKey.get(foldCase(text));
  const withPlace = new Set(types.filter(({ needsPlace }) => needsPlace).map(({ id }) => id));
  return {
    find: (text) => {
      const type = known(text);
      return type?.archived ? undefined : type;
    },
    known,
    ids: usable.map(({ id }) => id),
    needsPlace: (id) => withPlace.has(id),
  };
}
