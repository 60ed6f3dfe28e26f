import { addDays, earlier, later, weekdayOf } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useDays, type Days } from '../../../data/days.ts';
import { useGaps } from '../../../data/gaps.ts';
import { useMe } from '../../../data/session.ts';
import { useToday } from '../../../data/today.ts';
import { useWorkCalendar, type CalendarDay } from '../../../data/work-calendar.ts';
import { isFreeDay, type Bounds } from './day-look.ts';
import type { DateRange } from './period.ts';
import type { IsWorkday } from './selection.ts';

/** Everything that the calendar shows of some dates. */
export interface CalendarData extends Pick<Days, 'days' | 'isLoading' | 'error' | 'refetch'> {
  readonly calendar: ReadonlyMap<CalendarDate, CalendarDay>;
  readonly bounds: Bounds;
}

/** Loads what the calendar shows of some dates. */
export function useCalendarData({ from, to }: DateRange): CalendarData {
  const { days, isLoading, error, refetch } = useDays(from, to);
  const calendar = useWorkCalendar(from, to);
  const first = useMemo(() => days.keys().next().value ?? null, [days]);
  const bounds = useBounds(first);
  return useMemo(
    () => ({
      days,
      calendar: calendar.dates,
      bounds,
      isLoading: isLoading || calendar.isLoading,
      error: error ?? calendar.error,
      refetch,
    }),
    [days, calendar, bounds, isLoading, error, refetch],
  );
}

/** Something can be missing from the first day of the employment on, else from the first record. */
function useBounds(firstShown: CalendarDate | null): Bounds {
  const today = useToday();
  const { firstDay, lastDay } = useMe();
  const { data } = useGaps();
  // The contract has no type for dates.
  const firstRecord = earliest(firstShown, (data?.from ?? null) as CalendarDate | null);
  const since = (firstDay as CalendarDate | null) ?? firstRecord;
  return useMemo(() => ({ today, since, until: lastDay as CalendarDate | null }), [today, since, lastDay]);
}

/** So many days around what is shown a range of a selection may reach. */
const reach = 400;

/** Tells which dates are to be worked, also around what is shown; Monday to Friday where it is not known. */
export function useIsWorkday({ from, to }: DateRange, selected: readonly CalendarDate[]): IsWorkday {
  const start = earlier(selected[0] ?? from, from);
  const end = later(selected.at(-1) ?? to, to);
  const { dates } = useWorkCalendar(addDays(start, -reach), addDays(end, reach));
  return useMemo(
    () => (date) => {
      const day = dates.get(date);
      return day ? !isFreeDay(day) : weekdayOf(date) <= 5;
    },
    [dates],
  );
}

function earliest(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  return one !== null && other !== null ? earlier(one, other) : (one ?? other);
}
