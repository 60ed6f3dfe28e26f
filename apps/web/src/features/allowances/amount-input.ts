/** Amounts are kept in whole 24ths of a day. */
const partsOfDay = 24;

/** The days that a text names, with a dot or a comma; undefined where it is no amount that can be kept. */
export function readDays(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.').replace('\u2212', '-');
  if (!/^-?\d{1,4}(\.\d+)?$/.test(trimmed)) return undefined;
  const days = Number(trimmed);
  const parts = Math.round(days * partsOfDay);
  // A third may be written as 0.33 or 0.333.
  return Math.abs(days - parts / partsOfDay) < 0.005 ? parts / partsOfDay : undefined;
}
