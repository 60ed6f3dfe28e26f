import { earlier, later } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { dateInForce, notThis } from '../../shared/read-date.ts';
import type { Person } from './store.ts';

/** First and last day of employment as they are sent: null takes one away, what is left out stays. */
export interface EmploymentChange {
  readonly firstDay?: string | null | undefined;
  readonly lastDay?: string | null | undefined;
}

/** When somebody is employed, both days included; undefined: open. */
type Employment = Pick<Person, 'firstDay' | 'lastDay'>;

/** Refuses what is no date. @throws AppError `invalid_body`. */
export function readEmployment({ firstDay, lastDay }: EmploymentChange): Partial<Employment> {
  return {
    ...(firstDay !== undefined && { firstDay: readDay(firstDay, '/firstDay') }),
    ...(lastDay !== undefined && { lastDay: readDay(lastDay, '/lastDay') }),
  };
}

/** The days that a change makes of those of before. @throws AppError `invalid_body` where the last is before the first. */
export function changedEmployment(
  { firstDay, lastDay }: Employment,
  change: Partial<Employment>,
): Employment {
  const changed = { firstDay, lastDay, ...change };
  if (changed.firstDay && changed.lastDay && changed.lastDay < changed.firstDay) {
    throw notThis('/lastDay', 'is before the first day', 'invalid_body');
  }
  return changed;
}

/** The dates of a range on which somebody is employed: on others nothing is to be worked. It may be empty. */
export function employedRange(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  { firstDay, lastDay }: Employment,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: firstDay ? later(from, firstDay) : from, to: lastDay ? earlier(to, lastDay) : to };
}

function readDay(text: string | null, pointer: string): CalendarDate | undefined {
  return text === null ? undefined : dateInForce(text, pointer, 'invalid_body');
}
