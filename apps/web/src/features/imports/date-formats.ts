import { dateFormats, splitDate, type DateFormat } from '@worklog/domain/date-formats';

/** Whether a text may be a date of that format: three numbers with the right signs between, month and day in range. */
export function couldBe(text: string, format: DateFormat): boolean {
  const parts = splitDate(text.trim(), format);
  const inRange = (number: string, most: number): boolean => Number(number) >= 1 && Number(number) <= most;
  return parts !== undefined && inRange(parts.month, 12) && inRange(parts.day, 31);
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
