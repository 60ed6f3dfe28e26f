import { useQuery } from '@tanstack/react-query';
import { inForce } from '@worklog/domain/dated';
import type { CalendarDate } from '@worklog/domain/dates';
import { basesQuery } from '../../../data/work-calendar.ts';

/**
 * What the names of holidays are most likely written in where the person is based on a date, as BCP 47: where a word may
 * be parted depends on it. Undefined: not known.
 */
export function useHolidayLanguage(date: CalendarDate): string | undefined {
  const { data: bases = [] } = useQuery(basesQuery);
  const country = inForce(bases, date)?.country ?? null;
  return country === null ? undefined : new Intl.Locale('und', { region: country }).maximize().language;
}
