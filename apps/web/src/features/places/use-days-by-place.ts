import { useQuery } from '@tanstack/react-query';
import { addDays } from '@worklog/domain/date-arithmetic';
import { datesOfYear, yearOf, type CalendarDate } from '@worklog/domain/dates';
import { summaryQuery } from '../../data/summary.ts';
import { useToday } from '../../data/today.ts';
import { daysByPlace, type DaysByPlace } from './place-options.ts';

/** How many days each place has this year; undefined while they are on their way, or could not be had. */
export function useDaysThisYear(): { readonly year: number; readonly days: DaysByPlace | undefined } {
  const year = yearOf(useToday());
  const { from, to } = datesOfYear(year);
  const { data } = useQuery(summaryQuery(from, to));
  return { year, days: data && daysByPlace(data.places) };
}

/** The days of places in the last nine years and the next one: as many as are added up at once. */
export interface ManyYears {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: DaysByPlace | undefined;
  readonly isLoading: boolean;
}

/** How many days each place has in all the time that is added up at once. */
export function useDaysOfYears(isOn: boolean): ManyYears {
  const today = useToday();
  const from = addDays(today, -9 * 365);
  const to = addDays(today, 365);
  const { data, isLoading } = useQuery({ ...summaryQuery(from, to), enabled: isOn });
  return { from, to, days: data && daysByPlace(data.places), isLoading };
}
