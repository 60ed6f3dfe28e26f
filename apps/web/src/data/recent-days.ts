import { addDays } from '@worklog/domain/date-arithmetic';
import { useDaysAlone, type Days } from './days-query.ts';
import { useToday } from './today.ts';

/** So many days back tell what somebody uses lately. */
export const recentDays = 90;

/** The days of the last three months. */
export function useRecentDays(): Days {
  const today = useToday();
  return useDaysAlone(addDays(today, -recentDays), today);
}
