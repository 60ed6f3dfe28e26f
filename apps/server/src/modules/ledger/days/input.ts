import { countDates } from '@worklog/domain/date-arithmetic';
import { readDate, type CalendarDate } from '@worklog/domain/dates';
import { halfNames } from '@worklog/domain/cost';
import type { Status } from '@worklog/domain/day';
import { mostPlaceName, readPlaceName } from '@worklog/domain/place-name';
import { AppError, type InputFault } from '../../../shared/errors.ts';
import type { DayTypes } from '../day-types.ts';
import type { DayWish, HalfWish, PlaceWish } from '../wishes.ts';

/** A half of a day as it is sent. */
export interface HalfInput {
  readonly type: string;
  readonly place?: string | { readonly id?: string; readonly name?: string } | null;
  readonly status?: Status;
}

/** What is sent of a day, besides its date. */
export interface DayInput {
  readonly am?: HalfInput | null;
  readonly pm?: HalfInput | null;
  readonly notes?: string;
}

/** Dates in a row, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The most dates that are read at once: ten years. */
export const mostDates = 3660;

/** The date that a path names. @throws AppError `invalid_request`. */
export function dateOfPath(text: string): CalendarDate {
  const date = readDate(text);
  if (date !== undefined) return date;
  const detail = 'is not a date of the form YYYY-MM-DD that there is';
  throw new AppError('invalid_request', `The date in the path ${detail}.`, {
    faults: [{ pointer: 'date', detail }],
  });
}

/** The dates from one to another that somebody asks for. `code`: whether they stand in the query or in the body. */
export function readRange(
  { from, to }: { readonly from: string; readonly to: string },
  code: 'invalid_query' | 'invalid_body',
  most = mostDates,
): DateRange {
  const [first, last] = [readDate(from), readDate(to)];
  const faults: InputFault[] = [];
  const prefix = code === 'invalid_body' ? '/' : '';
  if (first === undefined) faults.push({ pointer: `${prefix}from`, detail: notADate });
  if (last === undefined) faults.push({ pointer: `${prefix}to`, detail: notADate });
  if (first !== undefined && last !== undefined) {
    if (last < first) faults.push({ pointer: `${prefix}to`, detail: 'is before from' });
    else if (countDates(first, last) > most) {
      faults.push({ pointer: `${prefix}to`, detail: `is more than ${most} dates from the first` });
    } else return { from: first, to: last };
  }
  throw invalid(code, faults);
}

/** Reads what days shall be. Collects all that is wrong, to be told at once. */
export class WishReader {
  readonly #types: DayTypes;
  readonly #faults: InputFault[] = [];

  constructor(types: DayTypes) {
    this.#types = types;
  }

  /** A date; undefined after a fault. */
  date(text: string, pointer: string): CalendarDate | undefined {
    const date = readDate(text);
    if (date === undefined) this.fault(pointer, notADate);
    return date;
  }

  /** What a day shall be. `pointer`: where the day stands in the body. */
  day(date: CalendarDate, input: DayInput, pointer: string): DayWish {
    const [am, pm] = halfNames.map((name) => this.half(input[name], `${pointer}/${name}`));
    return { date, am, pm, notes: input.notes, pointer };
  }

  /** Writes down that something is wrong. */
  fault(pointer: string, detail: string): void {
    this.#faults.push({ pointer, detail });
  }

  /** @throws AppError `invalid_body` where anything is wrong. */
  assertRight(): void {
    if (this.#faults.length > 0) throw invalid('invalid_body', this.#faults);
  }

  /** What a half shall be; undefined after a fault, and where nothing is sent. */
  half(input: HalfInput | null | undefined, pointer: string): HalfWish | null | undefined {
    if (!input) return input;
    const type = this.#types.known(input.type);
    if (!type) {
      this.fault(`${pointer}/type`, `is none of ${this.#types.ids.join(', ')}`);
      return undefined;
    }
    const place = this.#place(input.place ?? null, `${pointer}/place`);
    if (place === null && type.needsPlace) {
      this.fault(`${pointer}/place`, `is missing, which the type ${type.id} needs`);
    }
    return { type, place: place ?? null, status: input.status };
  }

  /** Undefined after a fault. */
  #place(input: NonNullable<HalfInput['place']> | null, pointer: string): PlaceWish | null | undefined {
    if (input === null) return null;
    const { id, name } = typeof input === 'string' ? { id: input } : { name: undefined, ...input };
    // What an answer showed may be sent again: the id says which place it is, whatever it is called now.
    if (id !== undefined) return { id };
    if (name === undefined) {
      this.fault(pointer, 'has neither an id nor a name');
      return undefined;
    }
    const read = readPlaceName(name);
    if (read !== undefined) return { name: read };
    const detail = `is no name of 1 to ${mostPlaceName} characters without control characters`;
    this.fault(`${pointer}/name`, detail);
    return undefined;
  }
}

const notADate = 'is not a date of the form YYYY-MM-DD that there is';

function invalid(code: 'invalid_query' | 'invalid_body', faults: readonly InputFault[]): AppError {
  const [first] = faults;
  const what = code === 'invalid_body' ? 'body' : 'query';
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  const detail = `The ${what} is not valid: ${first?.pointer ?? ''} ${first?.detail ?? ''}${more}.`;
  return new AppError(code, detail, { faults });
}
