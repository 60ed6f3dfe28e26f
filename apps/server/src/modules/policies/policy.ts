import type { Allowance } from '@worklog/domain/grant';
import type { DayType } from '@worklog/domain/day-types';

/** The configurations that are Worklog's own policies. Each element of their `data` is one item. */
export const policyNames = ['worklog_day_types', 'worklog_holidays', 'worklog_allowances'] as const;

/** The name of a policy. */
export type PolicyName = (typeof policyNames)[number];

/** A free day of the organisation, or the removal of a public holiday. */
export interface HolidayRule {
  readonly id: string;
  /** One date, `YYYY-MM-DD`, or one day of every year, `MM-DD`. */
  readonly on: string;
  readonly name: string;
  readonly am: boolean;
  readonly pm: boolean;
  /** Takes away the public holidays of that day instead of adding one. */
  readonly removes: boolean;
  /** Only for people based there: ISO 3166-1 and 3166-2 codes; null: for all. */
  readonly country: string | null;
  readonly region: string | null;
}

/** What the organisation has decided, laid over what is built in. */
export interface Policies {
  readonly dayTypes: ReadonlyMap<string, DayType>;
  readonly allowances: ReadonlyMap<string, Allowance>;
  readonly holidays: readonly HolidayRule[];
}
