/** A number of days, exactly: in whole 24ths of a day, so that halves, thirds and eighths add up without rounding. */
export type Amount = number;

/** 24ths of a day in one day. */
export const unitsOfDay = 24;

/** An amount of whole days. */
export function amountOfDays(days: number): Amount {
  return days * unitsOfDay;
}

/** How many days an amount is; exact for whole and half days. */
export function daysOf(amount: Amount): number {
  return amount / unitsOfDay;
}
