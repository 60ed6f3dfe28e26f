import { unitsOfDay } from '@worklog/domain/amounts';

/** How far a typed third, such as 0.33, may be from what it means, in days. */
const tolerance = 0.005;

/**
 * The days that a text names, in whole 24ths of a day, as amounts are kept; undefined where it names none. A dot or a
 * comma, a plus, a hyphen or a true minus are read, and a third may be written as 0.33 or 0.333.
 */
export function readDays(text: string): number | undefined {
  const typed = text.trim().replace(',', '.').replace('\u2212', '-');
  if (!/^[-+]?(\d{1,4}(\.\d*)?|\.\d+)$/.test(typed)) return undefined;
  const days = Number(typed);
  const nearest = Math.round(days * unitsOfDay) / unitsOfDay;
  // Of an amount that rounds to none, there is no zero with a sign.
  return Math.abs(days - nearest) < tolerance ? nearest + 0 : undefined;
}
