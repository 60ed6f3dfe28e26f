import { addDays, countDates, later } from '@worklog/domain/date-arithmetic';
import { dateIn, type CalendarDate } from '@worklog/domain/dates';
import type { DayType } from '@worklog/domain/day-types';
import type { Allowance, Employment } from '@worklog/domain/grant';
import { leaveYearOf } from '@worklog/domain/leave-year';
import {
  certaintyOf,
  halvesToWork,
  recordedHalves,
  tally,
  unknownHalves,
  type HalfRef,
  type RecordedHalf,
  type Tally,
} from '@worklog/domain/summary';
import type { Clock } from '../../shared/clock.ts';
import { notThis } from '../../shared/read-date.ts';
import { employedRange, personNotFound, type PeopleReader } from '../accounts/index.ts';
import type { BalanceQuestion, BalanceService, StatedBalance } from '../allowances/index.ts';
import type { DayReader, FirstDayReader } from '../ledger/index.ts';
import type { PlaceReader, StoredPlace } from '../places/index.ts';
import type { PolicyReader } from '../policies/index.ts';
import type { WorkCalendars } from '../working-time/index.ts';

/** What summaries are made of. */
export interface SummaryParts {
  readonly people: PeopleReader;
  readonly days: DayReader & FirstDayReader;
  readonly places: PlaceReader;
  readonly calendars: WorkCalendars;
  readonly balances: BalanceService;
  readonly policies: Pick<PolicyReader, 'current'>;
  readonly clock: Clock;
  /** IANA name of the time zone of people who have not chosen one. */
  readonly timeZone: string;
}

/** Dates in a row, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Halves by what they have in common, which is a key: a type, a place, a country, a region, a month. */
export type Tallies = ReadonlyMap<string, Tally>;

/** What the days of a range add up to. */
export interface Summary {
  readonly range: DateRange;
  readonly byType: Tallies;
  readonly byPlace: Tallies;
  readonly byCountry: Tallies;
  readonly byRegion: Tallies;
  /** By month, `YYYY-MM`, in order; and of each month by type. */
  readonly byMonth: ReadonlyMap<string, Tallies>;
  /** Halves that were to be worked, are over, and have no record. */
  readonly unknown: readonly HalfRef[];
  /** Halves that are to be worked, recorded or not. */
  readonly toWork: readonly HalfRef[];
  readonly balances: readonly StatedBalance[];
  readonly types: ReadonlyMap<string, DayType>;
  readonly places: ReadonlyMap<string, StoredPlace>;
}

/** What nobody has said of the past yet. */
export interface Gaps {
  /** Undefined where there is nothing that could be missing. */
  readonly range: DateRange | undefined;
  readonly unknown: readonly HalfRef[];
  /** Plans that are over. */
  readonly unconfirmed: readonly RecordedHalf[];
}

/** What is known of somebody. */
interface Someone {
  readonly today: CalendarDate;
  readonly employment: Employment;
}

/** The most dates of a range of gaps: a year. */
const mostGapDates = 366;

/** Adds up what people have recorded, and finds what they have not. */
export class SummaryService {
  readonly #parts: SummaryParts;

  constructor(parts: SummaryParts) {
    this.#parts = parts;
  }

  /** What a person's days from one date to another add up to. @throws AppError `person_not_found`. */
  async of(person: string, range: DateRange): Promise<Summary> {
    const { days: reader, calendars, policies, places: placeReader, balances } = this.#parts;
    const reading = reader.range(person, range.from, range.to);
    const [someone, firstRecord, days, calendar, { dayTypes: types }, own, offices, stated] =
      await Promise.all([
        this.#someone(person),
        reader.firstDate(person),
        reading,
        calendars.of(person, range),
        policies.current(),
        placeReader.of(person),
        placeReader.of(null),
        balances.of(person, (allowances) => [...allowances.values()].flatMap(touchedYears(range)), {
          ...range,
          days: reading,
        }),
      ]);
    const { today, employment } = someone;
    const places = new Map([...offices, ...own].map((place) => [place.id, place]));
    const placeOf = ({ record }: RecordedHalf) =>
      record.place === null ? undefined : places.get(record.place);
    const halves = recordedHalves(days);
    const count = (keyOf: (half: RecordedHalf) => string | undefined): Tallies => tally(halves, today, keyOf);
    const employed = employedRange(range, employment);
    return {
      ...{ range, types, places, balances: stated },
      byType: count(({ record }) => record.type),
      byPlace: count(({ record }) => record.place ?? undefined),
      byCountry: count((half) => placeOf(half)?.country),
      byRegion: count((half) => placeOf(half)?.region),
      byMonth: monthly(halves, today),
      unknown: unknownHalves(
        days,
        calendar,
        notBefore(employed, employment.firstDay ?? firstRecord ?? today),
        today,
      ),
      toWork: halvesToWork(calendar, employed),
    };
  }

  /**
   * What a person has not said yet of the days that are over. Without dates: from the first day of employment, or else
   * the first record, until yesterday, and no more than a year.
   *
   * @throws AppError `person_not_found`; `invalid_query` for a range that begins after its end, or is too long.
   */
  async gaps(person: string, wanted: Partial<DateRange>): Promise<Gaps> {
    const { days: reader, calendars } = this.#parts;
    const { today, employment } = await this.#someone(person);
    const to = wanted.to ?? addDays(today, -1);
    const since = employment.firstDay ?? (await reader.firstDate(person));
    const from = wanted.from ?? firstWithGaps(since, to);
    if (from === undefined) return { range: undefined, unknown: [], unconfirmed: [] };
    const range = { from, to };
    assertShort(range, wanted.to);
    const [days, calendar] = await Promise.all([reader.range(person, from, to), calendars.of(person, range)]);
    const employed = employedRange(range, employment);
    return {
      range,
      unknown: unknownHalves(days, calendar, notBefore(employed, since ?? today), today),
      unconfirmed: recordedHalves(days).filter((each) => certaintyOf(each, today) === 'unconfirmed'),
    };
  }

  async #someone(id: string): Promise<Someone> {
    const { people, clock, timeZone } = this.#parts;
    const person = await people.get(id);
    if (!person) throw personNotFound();
    const { firstDay, lastDay } = person;
    const today = dateIn(person.timeZone ?? timeZone, clock.now());
    return { today, employment: { firstDay, lastDay } };
  }
}

/**
 * The first date that may have a gap, no more than a year before the last; undefined where nothing says since when there
 * should be records: neither a first day of employment nor a record.
 */
function firstWithGaps(since: CalendarDate | undefined, to: CalendarDate): CalendarDate | undefined {
  return since !== undefined && since <= to ? later(since, addDays(to, 1 - mostGapDates)) : undefined;
}

/**
 * The dates of a range that may lack a record: none before the first day of employment or else the first record, for
 * nobody has said that there was anything to record. It may be empty.
 */
function notBefore({ from, to }: DateRange, first: CalendarDate): DateRange {
  return { from: later(from, first), to };
}

/** Refuses dates that were asked for. Yesterday may well be before the first date: then there are no gaps yet. */
function assertShort({ from, to }: DateRange, wantedTo: CalendarDate | undefined): void {
  if (wantedTo !== undefined && to < from) throw notThis('to', 'is before from', 'invalid_query');
  if (countDates(from, to) > mostGapDates) {
    throw notThis('from', `is more than ${mostGapDates} dates before the last`, 'invalid_query');
  }
}

/** The leave years of an allowance in which dates of a range lie, as far as balances are computed. */
function touchedYears({ from, to }: DateRange): (allowance: Allowance) => BalanceQuestion[] {
  return (allowance) => {
    const first = Math.max(firstBalanceYear, leaveYearOf(from, allowance.yearStart).year);
    const last = Math.min(lastBalanceYear, leaveYearOf(to, allowance.yearStart).year);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
      allowance,
      year: first + index,
    }));
  };
}

const firstBalanceYear = 1900;
const lastBalanceYear = 2200;

/** Halves by their months, and of each month by type. */
function monthly(halves: readonly RecordedHalf[], today: CalendarDate): Map<string, Tallies> {
  const months = new Map<string, Map<string, Tally>>();
  const byBoth = tally(halves, today, ({ date, record }) => `${date.slice(0, 7)} ${record.type}`);
  for (const [key, counted] of byBoth) {
    const [month = '', type = ''] = key.split(' ');
    const ofMonth = months.get(month) ?? new Map<string, Tally>();
    months.set(month, ofMonth.set(type, counted));
  }
  return months;
}
