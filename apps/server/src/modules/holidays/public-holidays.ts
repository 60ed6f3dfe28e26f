import { addDays } from '@worklog/domain/date-arithmetic';
import { readDate, type CalendarDate } from '@worklog/domain/dates';
import type { Holiday } from '@worklog/domain/work-calendar';
import { LRUCache } from 'lru-cache';

/** Where somebody is based. */
export interface Base {
  /** ISO 3166-1 alpha-2 code, such as `AT`. */
  readonly country: string;
  /** ISO 3166-2 code, such as `AT-9`; null: nothing but the holidays of the whole country. */
  readonly region: string | null;
}

/** A country, or a region of one, of which the public holidays are known. */
export interface Territory {
  readonly code: string;
  readonly name: string;
}

/** Years before and after have no list. */
const firstYear = 1900;
const lastYear = 2200;

const hoursOfDay = 24;
const noon = 12;

const kept = new LRUCache<string, readonly Holiday[]>({ max: 2000 });

/** The library and its tables take a tenth of a second to load, so they are loaded when they are first needed. */
const library = async () => (await import('date-holidays')).default;

/**
 * The public holidays of a year where somebody is based, by the tables of the project date-holidays. Of a holiday
 * that begins at noon or later, its first date has the afternoon only.
 */
export async function publicHolidays({ country, region }: Base, year: number): Promise<readonly Holiday[]> {
  if (year < firstYear || year > lastYear) return [];
  const key = `${country} ${region ?? ''} ${year}`;
  let holidays = kept.get(key);
  if (!holidays) {
    const Holidays = await library();
    const calendar = region === null ? new Holidays(country) : new Holidays(country, stateOf(region));
    holidays = calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .flatMap(datesOf);
    kept.set(key, holidays);
  }
  return holidays;
}

/** Countries of which the public holidays are known, by code; in English where the language is not known. */
export async function knownCountries(language: string): Promise<Territory[]> {
  const Holidays = await library();
  const names = countryNames(language);
  const countries: Readonly<Record<string, string>> = new Holidays().getCountries('en');
  // The library itself would name most of them in their own languages.
  return territories(
    Object.entries(countries)
      // `of` throws at what cannot be a country.
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .map(([code, english]) => [code, names?.of(code) ?? english]),
    (code) => code,
  );
}

/**
 * The regions of a country that have holidays of their own; none for a country that is not known. Each is named in the
 * language, else as it is called there; but in English where it is written there in letters that the language has not.
 */
export async function knownRegions(country: string, language: string): Promise<Territory[]> {
  const Holidays = await library();
  // The library's types do not say that it gives nothing for a country it does not know.
  const namesIn = (wanted: string): Readonly<Record<string, string>> | undefined =>
    new Holidays().getStates(country, wanted);
  const english = namesIn('en') ?? {};
  return territories(
    Object.entries(namesIn(language) ?? {}).map(([code, name]) => [
      code,
      isForeign(name, language) ? (english[code] ?? name) : name,
    ]),
    (code) => `${country}-${code}`,
  );
}

/** The names of countries in a language; undefined where the runtime does not know it. */
function countryNames(language: string): Intl.DisplayNames | undefined {
  const type = { type: 'region', fallback: 'none' } as const;
  return localeOf(language) && new Intl.DisplayNames(language, type);
}

/** Whether a name has no Latin letters although the language is written in them. */
function isForeign(name: string, language: string): boolean {
  return localeOf(language)?.maximize().script === 'Latn' && !/\p{Script=Latin}/u.test(name);
}

/** Undefined: what was asked for is no language, or none that the runtime knows. */
function localeOf(language: string): Intl.Locale | undefined {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language).length > 0 ? new Intl.Locale(language) : undefined;
  } catch {
    return undefined;
  }
}

function territories(
  names: readonly (readonly [code: string, name: string])[],
  codeOf: (code: string) => string,
): Territory[] {
  return names
    .filter(([code]) => /^[A-Z0-9]{1,3}$/.test(code))
    .map(([code, name]) => ({ code: codeOf(code), name }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function stateOf(region: string): string {
  return region.slice(region.indexOf('-') + 1);
}

interface LibraryHoliday {
  /** Local time, such as `2026-12-24 14:00:00`. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
}

/** A holiday lasts 23 to 25 hours, or some days; so the dates are counted, and instants are never turned into dates. */
function datesOf({ date: text, start, end, name }: LibraryHoliday): Holiday[] {
  const first = readDate(text.slice(0, 10));
  if (!first) return [];
  const beginsAt = Number(text.slice(11, 13));
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  const days = Math.max(1, Math.round((beginsAt + hours) / hoursOfDay));
  return Array.from({ length: days }, (_, day): Holiday => {
    const date: CalendarDate = addDays(first, day);
    return { date, name, am: day > 0 || beginsAt < noon, pm: true };
  });
}
