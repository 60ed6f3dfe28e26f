import { yearOf } from '@worklog/domain/dates';
import { isSameHalf, type Day, type Half } from '@worklog/domain/day';

/** What is needed to show days. */
export interface EntryContext {
  /** The names of places by their ids. */
  readonly places: ReadonlyMap<string, string>;
  /** Whether a type of days shows where it was spent. */
  readonly showsPlace: (type: string) => boolean;
}

/** A day as an entry of the older API, in JSON. A day whose halves differ shows its first set half, and both besides. */
export function entryText(day: Day, context: EntryContext): string {
  const { date, am, pm, notes } = day;
  const shown = am ?? pm;
  if (!shown) throw new Error('A stored day has a half that is set.');
  const halves = isSameHalf(am, pm)
    ? ''
    : `,"halves":{"am":${halfText(am, context)},"pm":${halfText(pm, context)}}`;
  return `{"date":"${date}",${typeAndPlace(shown, context)},"notes":${JSON.stringify(notes)}${halves}}`;
}

/** The entries of a year in JSON; `days` are in order. */
export function yearText(year: number, days: readonly Day[], context: EntryContext): string {
  return `{"year":${year},"entries":[${days.map((day) => entryText(day, context)).join(',')}]}`;
}

/** All years that have entries, in JSON; `days` are in order. */
export function yearsText(days: readonly Day[], context: EntryContext): string {
  const years = new Map<number, Day[]>();
  for (const day of days) {
    const year = yearOf(day.date);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(day);
    else years.set(year, [day]);
  }
  const texts = Array.from(years, ([year, ofYear]) => yearText(year, ofYear, context));
  return `{"years":[${texts.join(',')}]}`;
}

function halfText(half: Half | null, context: EntryContext): string {
  return half ? `{${typeAndPlace(half, context)}}` : 'null';
}

function typeAndPlace({ type, place }: Half, { places, showsPlace }: EntryContext): string {
  const name = place === null || !showsPlace(type) ? undefined : places.get(place);
  const location = name === undefined ? '' : `,"location":${JSON.stringify(name)}`;
  return `"type":${JSON.stringify(type)}${location}`;
}
