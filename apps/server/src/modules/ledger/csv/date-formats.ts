import { readDate, type CalendarDate } from '@worklog/domain/dates';

/** How dates may be written in a file. Days and months may have one digit, but for the first. */
export const dateFormats = [
  'YYYY-MM-DD',
  'DD.MM.YYYY',
  'MM/DD/YYYY',
  'DD/MM/YYYY',
  'YYYY/MM/DD',
  'DD-MM-YYYY',
] as const;

/** A way to write dates. */
export type DateFormat = (typeof dateFormats)[number];

/** The date that a text names in a format; undefined for a text that names none. */
export function readDateAs(text: string, format: DateFormat): CalendarDate | undefined {
  if (format === 'YYYY-MM-DD') return readDate(text);
  const separator = format.includes('.') ? '.' : format.includes('/') ? '/' : '-';
  const [names, parts] = [format.split(separator), text.split(separator)];
  if (parts.length !== 3) return undefined;
  const part = (name: string): string => parts[names.indexOf(name)] ?? '';
  const [year, month, day] = [part('YYYY'), part('MM'), part('DD')];
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
