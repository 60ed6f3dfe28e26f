import { unitsOfDay, type Amount } from './amounts.ts';
import type { CalendarDate } from './dates.ts';
import type { Day, HalfName, Status } from './day.ts';
import type { DayType } from './day-types.ts';
import { isWorkHalf, type WorkCalendar } from './work-calendar.ts';

/** What half a day counts. */
export const half: Amount = unitsOfDay / 2;

/** What one half of a day takes from an allowance. */
export interface Use {
  readonly date: CalendarDate;
  readonly half: HalfName;
  readonly type: string;
  readonly status: Status;
  readonly amount: Amount;
}

/** The two halves of a day in their order. */
export const halfNames: readonly HalfName[] = ['am', 'pm'];

/**
 * What a half of a type costs on a date. Whoever need not work does not need leave: on a half that is not to be
 * worked, because it is not scheduled or is a holiday, everything but work costs nothing.
 */
export function costOf(type: DayType, date: CalendarDate, which: HalfName, calendar: WorkCalendar): Amount {
  if (type.allowance === null) return 0;
  return type.countsAs === 'work' || isWorkHalf(calendar, date, which) ? half : 0;
}

/** What days take from one allowance, half by half, in the order of the days. Halves that cost nothing are left out. */
export function usesOf(
  allowance: string,
  days: readonly Day[],
  types: ReadonlyMap<string, DayType>,
  calendar: WorkCalendar,
): Use[] {
  return days.flatMap((day) =>
    halfNames.flatMap((which) => {
      const record = day[which];
      const type = record ? types.get(record.type) : undefined;
      if (!record || type?.allowance !== allowance) return [];
      const amount = costOf(type, day.date, which, calendar);
      const { status } = record;
      return amount === 0 ? [] : [{ date: day.date, half: which, type: type.id, status, amount }];
    }),
  );
}
