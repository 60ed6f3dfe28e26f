import type { Day, Half } from '@worklog/domain/day';
import type { JsonValue } from '../../shared/json/value.ts';

/** The names of places by their ids. */
export type PlaceNames = ReadonlyMap<string, string>;

/** The ids of the places that days refer to. */
export function placesOf(days: readonly Day[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { am, pm } of days) {
    if (am && am.place !== null) ids.add(am.place);
    if (pm && pm.place !== null) ids.add(pm.place);
  }
  return ids;
}

/** A day as the audit keeps it: with the names of its places, which may be renamed or merged later. */
export function auditedDay({ am, pm, notes }: Day, places: PlaceNames): JsonValue {
  return { am: auditedHalf(am, places), pm: auditedHalf(pm, places), notes };
}

function auditedHalf(half: Half | null, places: PlaceNames): JsonValue {
  if (half === null) return null;
  const { type, place, status } = half;
  return { type, status, place: place === null ? null : { id: place, name: places.get(place) ?? null } };
}
