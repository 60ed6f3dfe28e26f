import { Navigate } from '@tanstack/react-router';
import { useToday } from '../../../data/today.ts';

/** Leads to the month of today. */
export function CalendarNow() {
  return <Navigate to="/calendar/$period" params={{ period: useToday().slice(0, 7) }} replace />;
}
