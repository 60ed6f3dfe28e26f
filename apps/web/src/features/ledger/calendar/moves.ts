import { addDays, type Weekday } from '@worklog/domain/date-arithmetic';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { addMonths, columnsBefore, dayOfMonth, readPeriod, weekStartOf } from './period.ts';

/** Where the keys move. */
export interface Moving {
  readonly weekStart: Weekday;
  /** A week a row, as in a month; or a month a row, with weekdays in line, as in a year. */
  readonly rows: 'weeks' | 'months';
  /** Whether Shift is held. */
  readonly isShift: boolean;
}

type Move = (date: CalendarDate, moving: Moving) => CalendarDate;

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date, moving) => rowBeside(date, moving, -1),
  ArrowDown: (date, moving) => rowBeside(date, moving, 1),
  Home: (date, { weekStart }) => weekStartOf(date, weekStart),
  End: (date, { weekStart }) => addDays(weekStartOf(date, weekStart), 6),
  PageUp: (date, { isShift }) => addMonths(date, isShift ? -12 : -1),
  PageDown: (date, { isShift }) => addMonths(date, isShift ? 12 : 1),
};

/** The date that a key leads to; undefined for a key that does not move, and where the calendar ends. */
export function dateAfterKey(key: string, date: CalendarDate, moving: Moving): CalendarDate | undefined {
  const next = moves[key]?.(date, moving);
  return next && readPeriod(next.slice(0, 7)) ? next : undefined;
}

/** The cell above or below: another week, or the same weekday in the month beside. */
function rowBeside(date: CalendarDate, { rows, weekStart }: Moving, by: 1 | -1): CalendarDate {
  if (rows === 'weeks') return addDays(date, 7 * by);
  const first = `${date.slice(0, 8)}01` as CalendarDate;
  const beside = addMonths(first, by);
  if (yearOf(beside) !== yearOf(date)) return addDays(date, 7 * by);
  const column = columnsBefore(first, weekStart) + Number(date.slice(8));
  return dayOfMonth(beside, column - columnsBefore(beside, weekStart));
}
