import { addDays, countDates, datesBetween, earlier, later } from '@worklog/domain/date-arithmetic';
import { readDate, type CalendarDate } from '@worklog/domain/dates';

/** Which dates are selected, and from where the keys go on. */
export interface Selection {
  /** In their order, each once. */
  readonly dates: readonly CalendarDate[];
  /** The date that the keys move from. */
  readonly focus: CalendarDate;
  /** Where a range begins that Shift or dragging makes longer. */
  readonly anchor: CalendarDate;
  /** What stays selected while a range grows. */
  readonly kept: readonly CalendarDate[];
}

/** Whether somebody is to work on a date, by their working pattern and holidays. */
export type IsWorkday = (date: CalendarDate) => boolean;

/** Nothing selected. */
export function nothingSelected(focus: CalendarDate): Selection {
  return { dates: [], focus, anchor: focus, kept: [] };
}

/** Just these dates, as an address or the panel names them. */
export function selectDates(dates: readonly CalendarDate[], focus: CalendarDate): Selection {
  const sorted = inOrder(dates);
  return { dates: sorted, focus: sorted[0] ?? focus, anchor: sorted[0] ?? focus, kept: [] };
}

/** Just this date; it may be a free one. */
export function selectOne(date: CalendarDate): Selection {
  return { dates: [date], focus: date, anchor: date, kept: [] };
}

/** Adds a date, or takes it out. A range goes on from it. */
export function toggleDate(selection: Selection, date: CalendarDate): Selection {
  const isIn = selection.dates.includes(date);
  const dates = isIn ? selection.dates.filter((each) => each !== date) : inOrder([...selection.dates, date]);
  return { dates, focus: date, anchor: date, kept: dates };
}

/** Where a range begins anew, beside what is selected already. */
export function startRange(selection: Selection, date: CalendarDate): Selection {
  const dates = inOrder([...selection.dates, date]);
  return { dates, focus: date, anchor: date, kept: selection.dates };
}

/** The range from the anchor to a date: of it the days that are to be worked, where there are any. */
export function extendTo(selection: Selection, date: CalendarDate, isWorkday: IsWorkday): Selection {
  const { anchor, kept } = selection;
  const all = [...datesBetween(earlier(anchor, date), later(anchor, date))];
  const workdays = all.filter(isWorkday);
  const range = workdays.length > 0 ? workdays : all;
  return { dates: inOrder([...kept, ...range]), focus: date, anchor, kept };
}

/** Moves the focus; what is selected stays. */
export function moveFocus(selection: Selection, date: CalendarDate): Selection {
  return { ...selection, focus: date };
}

/** Nothing is selected any more; the focus stays. */
export function clearSelection({ focus }: Selection): Selection {
  return nothingSelected(focus);
}

/** An address names at most so many dates; more are cut off. */
const mostSelected = 1100;

/** Dates as an address has them: `2026-11-18..2026-11-25,2026-12-01`; empty for none. */
export function writeDates(dates: readonly CalendarDate[]): string {
  const runs: [CalendarDate, CalendarDate][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run && addDays(run[1], 1) === date) run[1] = date;
    else runs.push([date, date]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}..${to}`)).join(',');
}

/** The dates that an address names, in their order; what is none is left out. */
export function readDates(text: string): CalendarDate[] {
  const dates = text.split(',').flatMap((part) => {
    const [first = '', last = first, ...rest] = part.split('..');
    const [from, to] = [readDate(first), readDate(last)];
    if (!from || !to || rest.length > 0 || countDates(from, to) > mostSelected) return [];
    return [...datesBetween(from, to)];
  });
  return inOrder(dates).slice(0, mostSelected);
}

function inOrder(dates: readonly CalendarDate[]): CalendarDate[] {
  return [...new Set(dates)].toSorted();
}
