import { splitDate, type DateFormat } from '@worklog/domain/date-formats';
import { readDate, type CalendarDate } from '@worklog/domain/dates';

/** The date that a text names in a format; undefined for a text that names none. */
export function readDateAs(text: string, format: DateFormat): CalendarDate | undefined {
  const parts = splitDate(text, format);
  return parts && readDate(`${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`);
}
