import { amountOfDays, daysOf, type Amount } from '@worklog/domain/amounts';
import { inForce } from '@worklog/domain/dated';
import { datesOfYear, yearOf, type CalendarDate } from '@worklog/domain/dates';
import type { StoredRate } from './store.ts';

/** Stands for: no total of one's own. */
const noTotal = -1;

/** The person's own amount of an allowance a year, as it is in force on a date; null: the policy's counts. */
export function ownAmount(
  rates: readonly StoredRate[],
  allowance: string,
  date: CalendarDate,
): Amount | null {
  const own = rates.filter((rate) => rate.allowance === allowance);
  return inForce(own, date)?.amount ?? null;
}

/** How many days a year the person has on a date by a rate of their own; -1 without one. */
export function yearTotal(rates: readonly StoredRate[], allowance: string, date: CalendarDate): number {
  const amount = ownAmount(rates, allowance, date);
  return amount === null ? noTotal : daysOf(amount);
}

/** What has to be done to the rates of a person. */
export interface RateChange {
  readonly put: StoredRate | undefined;
  readonly remove: readonly StoredRate[];
}

/**
 * How the total of an allowance becomes so many days from the first day of the year on, without a further change
 * within the year. -1 takes the person's own rate away; where one of an earlier year would come into force again,
 * it is ended.
 */
export function changeOfTotal(
  rates: readonly StoredRate[],
  wanted: { readonly person: string; readonly allowance: string; readonly total: number },
  today: CalendarDate,
): RateChange {
  const { person, allowance, total } = wanted;
  const { from, to } = datesOfYear(yearOf(today));
  const own = rates.filter((rate) => rate.allowance === allowance);
  const ofYear = own.filter(({ validFrom }) => validFrom >= from && validFrom <= to);
  const amount = total === noTotal ? null : amountOfDays(total);
  const earlier = own.filter(({ validFrom }) => validFrom < from);
  if (amount === null && ownAmount(earlier, allowance, from) === null) {
    return { put: undefined, remove: ofYear };
  }
  return {
    put: { person, allowance, validFrom: from, amount },
    remove: ofYear.filter(({ validFrom }) => validFrom !== from),
  };
}
