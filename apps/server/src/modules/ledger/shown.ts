import type { CalendarDate } from '@worklog/domain/dates';
import type { Day, Half } from '@worklog/domain/day';
import type { JsonValue } from '../../shared/json/value.ts';
import type { StoredDay } from './store.ts';

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

/** A day as it is answered, as a JSON text. */
export function dayText({ date, am, pm, notes, tag }: StoredDay, places: PlaceNames): string {
  const halves = `"am":${halfText(am, places)},"pm":${halfText(pm, places)}`;
  return `{"date":"${date}",${halves},"notes":${JSON.stringify(notes)},"tag":"${tag}"}`;
}

/** What is there at a date, as a JSON text: a day, or `null`. */
export function dayOrNullText(day: StoredDay | undefined, places: PlaceNames): string {
  return day ? dayText(day, places) : 'null';
}

/** Days and their dates in an order of their own, as the member `conflicts` of a problem. */
export function conflictsText(
  conflicts: readonly { readonly date: CalendarDate; readonly day: StoredDay | undefined }[],
  places: PlaceNames,
): string {
  const texts = conflicts.map(({ date, day }) => `{"date":"${date}","day":${dayOrNullText(day, places)}}`);
  return `[${texts.join(',')}]`;
}

/** The same as administrators see it, as in the audit: of days the types of the halves, neither notes nor places. */
export const conflictTypesText: typeof conflictsText = (conflicts) => {
  const typeOf = (half: Half | null) => half && { type: half.type };
  const shown = conflicts.map(({ date, day }) => {
    return { date, day: day ? { am: typeOf(day.am), pm: typeOf(day.pm) } : null };
  });
  return JSON.stringify(shown);
};

function halfText(half: Half | null, places: PlaceNames): string {
  if (!half) return 'null';
  const { type, place, status } = half;
  const placeText =
    place === null ? 'null' : `{"id":"${place}","name":${JSON.stringify(places.get(place) ?? null)}}`;
  return `{"type":${JSON.stringify(type)},"place":${placeText},"status":"${status}"}`;
}
