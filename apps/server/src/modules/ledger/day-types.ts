import type { DayType } from '@worklog/domain/day-types';
import { foldCase } from '../../shared/text.ts';

/** Which types of days there are. */
export interface DayTypes {
  /** The type with that id, in any letter case, as far as it may be used for new records. */
  find(text: string): DayType | undefined;
  /** The ids of all that may be used for new records. */
  readonly ids: readonly string[];
  /** Whether records of the type with that id say where they were spent; also of one that is no longer used. */
  needsPlace(id: string): boolean;
}

/** A lookup over a list of types. */
export function dayTypesOf(types: readonly DayType[]): DayTypes {
  const usable = types.filter(({ archived }) => !archived);
  const byKey = new Map(usable.map((type) => [foldCase(type.id), type]));
  const withPlace = new Set(types.filter(({ needsPlace }) => needsPlace).map(({ id }) => id));
  return {
    find: (text) => byKey.get(foldCase(text)),
    ids: usable.map(({ id }) => id),
    needsPlace: (id) => withPlace.has(id),
  };
}
