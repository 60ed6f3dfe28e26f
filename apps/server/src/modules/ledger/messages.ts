import type { CalendarDate } from '@worklog/domain/dates';
import { isSameHalf, type Day, type Half } from '@worklog/domain/day';
import type { PlaceNames } from './shown.ts';

/** A date of which something was changed: what there was before and is now, if anything. */
interface ToldChange {
  readonly date: CalendarDate;
  readonly before: Day | undefined;
  readonly after: Day | undefined;
}

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
  return aboutDays(name, 'removed', dates);
}

/** What a person is told of what was done to days: `Anna confirmed 5 days from 2026-11-02 to 2026-11-06`. */
export function aboutDays(name: string, verb: string, dates: readonly CalendarDate[]): string {
  return `${name} ${verb} ${datesText(dates)}`;
}

/** What a person is told of a change of many days, once for all of them. `changes` are in order, at least one. */
export function batchMessage(name: string, changes: readonly ToldChange[], places: PlaceNames): string {
  const dates = changes.map(({ date }) => date);
  const after = changes.flatMap((change) => change.after ?? []);
  if (after.length === 0) return removedMessage(name, dates);
  const texts = new Set(after.map((day) => whatOf(day, places)));
  const [what = ''] = texts;
  if (texts.size > 1 || after.length < changes.length) return aboutDays(name, 'changed', dates);
  const areNew = changes.every(({ before }) => !before);
  return areNew
    ? `${name} added ${what} for ${datesText(dates)}`
    : `${name} changed ${datesText(dates)} to ${what}`;
}

function datesText(dates: readonly CalendarDate[]): string {
  const [first = '', last = first] = [dates[0], dates.at(-1)];
  return dates.length === 1 ? first : `${dates.length} days from ${first} to ${last}`;
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
