import type { CalendarDate } from '@worklog/domain/dates';
import { isSameHalf, type Day, type Half } from '@worklog/domain/day';
import type { PlaceNames } from './shown.ts';

/** What a person is told when a day was recorded: `Anna added remote (Berlin) for 2026-11-03`. */
export function addedMessage(name: string, day: Day, places: PlaceNames): string {
  return `${name} added ${whatOf(day, places)} for ${day.date}`;
}

/** What a person is told when a day was changed: `Anna changed 2026-11-03 to office`. */
export function changedMessage(name: string, day: Day, places: PlaceNames): string {
  return `${name} changed ${day.date} to ${whatOf(day, places)}`;
}

/** What a person is told when days were removed, once for all of them. `dates` are in order, at least one. */
export function removedMessage(name: string, dates: readonly CalendarDate[]): string {
  const [first = '', last = first] = [dates[0], dates.at(-1)];
  if (dates.length === 1) return `${name} removed ${first}`;
  return `${name} removed ${dates.length} days from ${first} to ${last}`;
}

function whatOf({ am, pm }: Day, places: PlaceNames): string {
  if (am && pm && isSameHalf(am, pm)) return halfText(am, places);
  return [am && `${halfText(am, places)} in the morning`, pm && `${halfText(pm, places)} in the afternoon`]
    .filter(Boolean)
    .join(' and ');
}

function halfText({ type, place }: Half, places: PlaceNames): string {
  const name = place === null ? undefined : places.get(place);
  return name === undefined ? type : `${type} (${name})`;
}
