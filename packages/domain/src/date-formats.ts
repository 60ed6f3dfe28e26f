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

/** The parts of a date as they are written. */
export interface WrittenDate {
  /** Four digits. */
  readonly year: string;
  /** One digit or two. */
  readonly month: string;
  /** One digit or two. */
  readonly day: string;
}

/**
 * The parts of a date that is written in a format; undefined for a text that is not. Whether there is such a month and
 * such a day is not looked at.
 */
export function splitDate(text: string, format: DateFormat): WrittenDate | undefined {
  const separator = format.includes('.') ? '.' : format.includes('/') ? '/' : '-';
  const [names, parts] = [format.split(separator), text.split(separator)];
  if (parts.length !== 3) return undefined;
  const part = (name: string): string => parts[names.indexOf(name)] ?? '';
  const [year, month, day] = [part('YYYY'), part('MM'), part('DD')];
  const digits = format === 'YYYY-MM-DD' ? /^\d{2}$/ : /^\d{1,2}$/;
  return /^\d{4}$/.test(year) && digits.test(month) && digits.test(day) ? { year, month, day } : undefined;
}
