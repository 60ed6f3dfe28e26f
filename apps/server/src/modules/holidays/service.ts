import { inForce, type Dated } from '@worklog/domain/dated';
import { datesOfYear, readDate, yearOf, type CalendarDate } from '@worklog/domain/dates';
import type { Holiday } from '@worklog/domain/work-calendar';
import type { HolidayRule } from '../policies/index.ts';
import { knownCountries, knownRegions, publicHolidays, type Base } from './public-holidays.ts';

/** Where somebody is based from a date on; null: nowhere that has holidays. */
export interface DatedBase extends Dated {
  readonly base: Base | null;
}

/**
 * The holidays of a year at a base: the public ones, less those that the organisation removes, with those that it
 * adds. Sorted by date; each date is there once.
 */
export async function holidaysIn(
  base: Base | null,
  year: number,
  rules: readonly HolidayRule[],
): Promise<Holiday[]> {
  const applying = rules.filter((rule) => appliesTo(rule, base));
  const removed = new Set(applying.filter(({ removes }) => removes).map((rule) => dateIn(rule, year)));
  // What begins at the end of a year may last into the next.
  const lists = base ? [await publicHolidays(base, year - 1), await publicHolidays(base, year)] : [];
  const official = lists.flat();
  const { from, to } = datesOfYear(year);
  const own = applying.flatMap((rule): Holiday[] => {
    const { name, am, pm, removes } = rule;
    const date = dateIn(rule, year);
    return removes || date === undefined ? [] : [{ date, name, am, pm }];
  });
  const all = [...official.filter(({ date }) => !removed.has(date)), ...own];
  return joined(all.filter(({ date }) => date >= from && date <= to));
}

/** The holidays of a person from one date to another, each by where they are based on that date. */
export async function holidaysOf(
  bases: readonly DatedBase[],
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
  rules: readonly HolidayRule[],
): Promise<Map<CalendarDate, Holiday>> {
  const found = new Map<CalendarDate, Holiday>();
  const everywhere: (Base | null)[] = [null, ...bases.map(({ base }) => base)];
  const different = new Map(everywhere.map((base) => [keyOf(base), base]));
  for (let year = yearOf(range.from); year <= yearOf(range.to); year += 1) {
    for (const base of different.values()) {
      for (const holiday of await holidaysIn(base, year, rules)) {
        const isWithin = holiday.date >= range.from && holiday.date <= range.to;
        const isTheirs = keyOf(inForce(bases, holiday.date)?.base ?? null) === keyOf(base);
        if (isWithin && isTheirs) found.set(holiday.date, holiday);
      }
    }
  }
  return found;
}

/** What is wrong with a base, and in which part of it; undefined where its public holidays are known. */
export async function baseFault({
  country,
  region,
}: Base): Promise<{ readonly part: keyof Base; readonly detail: string } | undefined> {
  const has = (territories: readonly { readonly code: string }[], code: string): boolean =>
    territories.some((territory) => territory.code === code);
  if (!has(await knownCountries('en'), country)) {
    return { part: 'country', detail: 'is no country of which the public holidays are known' };
  }
  if (region === null || has(await knownRegions(country, 'en'), region)) return undefined;
  return { part: 'region', detail: `is no region of ${country} with holidays of its own` };
}

function keyOf(base: Base | null): string {
  return base ? `${base.country} ${base.region ?? ''}` : '';
}

function appliesTo({ country, region }: HolidayRule, base: Base | null): boolean {
  return (country === null || country === base?.country) && (region === null || region === base?.region);
}

/** The date of a rule in a year; undefined: the year has none, as most have no 29 February. */
function dateIn({ on }: HolidayRule, year: number): CalendarDate | undefined {
  return readDate(on.length === 'MM-DD'.length ? `${String(year).padStart(4, '0')}-${on}` : on);
}

/** One holiday a date: what falls on the same date is named together, and its halves add up. */
function joined(holidays: readonly Holiday[]): Holiday[] {
  const byDate = new Map<CalendarDate, Holiday>();
  for (const holiday of holidays) {
    const other = byDate.get(holiday.date);
    byDate.set(holiday.date, other ? together(other, holiday) : holiday);
  }
  return [...byDate.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function together(one: Holiday, other: Holiday): Holiday {
  const name = one.name === other.name ? one.name : `${one.name}, ${other.name}`;
  return { date: one.date, name, am: one.am || other.am, pm: one.pm || other.pm };
}
