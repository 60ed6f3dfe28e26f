import { Navigate, useParams } from '@tanstack/react-router';
import { useToday } from '../../../data/today.ts';
import { Calendar } from './calendar.tsx';
import { monthOf, readPeriod } from './period.ts';

/** The calendar: a month or a year of one's days. */
export function CalendarPage() {
  const { period: text } = useParams({ from: '/framed/calendar/$period' });
  const today = useToday();
  const period = readPeriod(text);
  // An address with a typing mistake leads to where most people want to go.
  if (!period) return <Navigate to="/calendar/$period" params={{ period: monthOf(today) }} replace />;
  return <Calendar period={period} today={today} />;
}
