import { readDate, type CalendarDate } from '@worklog/domain/dates';
import { AppError } from './errors.ts';

/** In which part of a request something stands, by the code of the error that says that it is wrong. */
type Part = 'invalid_request' | 'invalid_query' | 'invalid_body';

const names: Readonly<Record<Part, string>> = {
  invalid_request: 'path',
  invalid_query: 'query',
  invalid_body: 'body',
};

/** Dates from which and until which something may be said to hold; leave and holidays are computed for no others. */
const firstYear = '1900';
const lastYear = '2200';

/**
 * The date that a text names.
 *
 * @param pointer where it stands: a JSON pointer into the body, or the name of a parameter.
 * @param code `invalid_request` for what stands in the path.
 * @throws AppError with that code.
 */
export function dateOf(text: string, pointer: string, code: Part): CalendarDate {
  const date = readDate(text);
  if (date === undefined) throw notThis(pointer, 'is not a date of the form YYYY-MM-DD that there is', code);
  return date;
}

/** As `dateOf`, for a date from which or until which something holds: one of the years 1900 to 2200. */
export function dateInForce(text: string, pointer: string, code: Part): CalendarDate {
  const date = dateOf(text, pointer, code);
  const year = date.slice(0, 4);
  if (year < firstYear || year > lastYear) {
    throw notThis(pointer, `is not in the years ${firstYear} to ${lastYear}`, code);
  }
  return date;
}

/** The error that says what is wrong with one part of a request. */
export function notThis(pointer: string, detail: string, code: Part): AppError {
  return new AppError(code, `The ${names[code]} is not valid: ${pointer} ${detail}.`, {
    faults: [{ pointer, detail }],
  });
}
