import type { CalendarDate } from '@worklog/domain/dates';
import type { Summary } from '../../../data/summary.ts';
import { sumOf } from '../ledger-lines.ts';
import { unknownIn, type Certainty } from '../numbers.ts';
import { monthsTouched, type DateRange } from '../range.ts';
import { daysIn } from '../shares.ts';

/** The days of a month. */
export interface MonthRow extends Readonly<Record<Certainty, number>> {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Confirmed days by type. */
  readonly byType: Readonly<Record<string, Readonly<Record<Certainty, number>>>>;
  /** Days that are not recorded. */
  readonly unknown: number;
}

/** The months that a range touches, those without records too. */
export function monthRows(summary: Summary, range: DateRange): MonthRow[] {
  const counted = new Map(summary.months.map(({ month, types }) => [month, types]));
  return monthsTouched(range).map((month) => {
    const types = counted.get(month) ?? [];
    const all = (certainty: Certainty) => sumOf(types.map((type) => type[certainty]));
    return {
      month,
      byType: Object.fromEntries(types.map((type) => [type.type, type])),
      confirmed: all('confirmed'),
      planned: all('planned'),
      unconfirmed: all('unconfirmed'),
      unknown: daysIn(unknownIn(summary, month)),
    };
  });
}

/** The first date of a month `YYYY-MM`. */
export function firstOf(month: string): CalendarDate {
  return `${month}-01` as CalendarDate;
}
