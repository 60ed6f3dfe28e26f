/** How dates may be written in a file. */
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

/** Whether a text may be a date of that format: three numbers with the right signs between, month and day in range. */
export function couldBe(text: string, format: DateFormat): boolean {
  const separator = format.includes('.') ? '.' : format.includes('/') ? '/' : '-';
  const [names, parts] = [format.split(separator), text.trim().split(separator)];
  if (parts.length !== 3) return false;
  const part = (name: string): string => parts[names.indexOf(name)] ?? '';
  if (!/^\d{4}$/.test(part('YYYY'))) return false;
  const digits = format === 'YYYY-MM-DD' ? /^\d{2}$/ : /^\d{1,2}$/;
  const inRange = (text: string, most: number): boolean =>
    digits.test(text) && Number(text) >= 1 && Number(text) <= most;
  return inRange(part('MM'), 12) && inRange(part('DD'), 31);
}

/**
 * The format that most of the dates fit. Where several fit as many, as `01/02/2026` does, the one that is usual where
 * the language is spoken: month first for `en-US`, else day first.
 */
export function guessDateFormat(dates: readonly string[], locale: string): DateFormat {
  const given = dates.filter((text) => text.trim() !== '');
  const order = locale === 'en-US' ? dateFormats : [...dateFormats].toSorted(dayFirst);
  const fits = (format: DateFormat): number => given.filter((text) => couldBe(text, format)).length;
  return order.reduce((best, format) => (fits(format) > fits(best) ? format : best));
}

function dayFirst(one: DateFormat, other: DateFormat): number {
  return Number(one === 'MM/DD/YYYY') - Number(other === 'MM/DD/YYYY');
}
