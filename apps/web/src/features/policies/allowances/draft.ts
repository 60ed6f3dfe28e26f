import { builtInAllowances } from '@worklog/domain/allowances';
import type { Rounding } from '@worklog/domain/grant';
import { readDate } from '@worklog/domain/dates';
import { leanItem, type PolicyItem } from '../items.ts';

/** An element of `worklog_allowances`, as it is written. Days are whole or half ones. */
export interface AllowanceItem extends PolicyItem {
  readonly label?: string;
  readonly days_a_year?: number | null;
  readonly full_week_days?: number | null;
  readonly rounding?: Rounding;
  /** `MM-DD`. */
  readonly year_start?: string;
  readonly carry_over?: { readonly cap?: number | null; readonly last_valid_day?: string | null } | null;
  readonly self_managed?: boolean;
  readonly archived?: boolean;
}

/** All that an allowance policy says. */
export interface AllowancePolicy {
  readonly id: string;
  readonly label: string;
  /** Null: no limit. */
  readonly daysAYear: number | null;
  /** Null: never scaled by the working pattern. */
  readonly fullWeekDays: number | null;
  readonly rounding: Rounding;
  readonly yearStart: string;
  readonly carryOver: { readonly cap: number | null; readonly lastValidDay: string | null } | null;
  readonly isSelfManaged: boolean;
  readonly isArchived: boolean;
}

const builtIn = new Map(builtInAllowances.map((allowance) => [allowance.id, allowance]));

/** Whether an allowance is always there. */
export function isBuiltInAllowance(id: string): boolean {
  return builtIn.has(id);
}

const usual: Required<Omit<AllowanceItem, 'id' | 'label'>> = {
  days_a_year: null,
  full_week_days: 5,
  rounding: 'nearest_half',
  year_start: '01-01',
  carry_over: null,
  self_managed: true,
  archived: false,
};

/** What holds of an allowance of which an item says nothing more. */
export function usualAllowance(id: string): AllowancePolicy {
  return policyOfItem({ id });
}

/** The policy that an item makes. */
export function policyOfItem(item: AllowanceItem): AllowancePolicy {
  const all = { ...usual, label: builtIn.get(item.id)?.label ?? '', ...item };
  const { carry_over: carryOver } = all;
  return {
    id: all.id,
    label: all.label,
    daysAYear: all.days_a_year,
    fullWeekDays: all.full_week_days,
    rounding: all.rounding,
    yearStart: all.year_start,
    carryOver: carryOver && {
      cap: carryOver.cap ?? null,
      lastValidDay: carryOver.last_valid_day ?? null,
    },
    isSelfManaged: all.self_managed,
    isArchived: all.archived,
  };
}

/** The item that makes a policy, as short as it can be. `before`: what was written until now. */
export function itemOfPolicy(policy: AllowancePolicy, before: AllowanceItem | undefined): AllowanceItem {
  const { carryOver } = policy;
  const full: AllowanceItem = {
    id: policy.id,
    label: policy.label,
    days_a_year: policy.daysAYear,
    full_week_days: policy.fullWeekDays,
    rounding: policy.rounding,
    year_start: policy.yearStart,
    carry_over: carryOver && {
      ...(carryOver.cap !== null && { cap: carryOver.cap }),
      ...(carryOver.lastValidDay !== null && { last_valid_day: carryOver.lastValidDay }),
    },
    self_managed: policy.isSelfManaged,
    archived: policy.isArchived,
  };
  return leanItem(full, { ...usual, label: builtIn.get(policy.id)?.label }, before);
}

/** The allowances in force, the built-in ones first. */
export function policiesOf(items: readonly AllowanceItem[]): readonly AllowancePolicy[] {
  const policies = new Map([...builtIn.keys()].map((id) => [id, usualAllowance(id)]));
  for (const item of items) policies.set(item.id, policyOfItem(item));
  return [...policies.values()];
}

/** What is typed into the form of an allowance. */
export interface AllowanceDraft {
  readonly label: string;
  /** Empty: no limit. */
  readonly daysAYear: string;
  /** `none`: not scaled; else 1 to 7. */
  readonly fullWeekDays: string;
  readonly rounding: Rounding;
  readonly yearStart: string;
  readonly carries: boolean;
  /** Empty: all of it. */
  readonly cap: string;
  /** Empty: until the end of the year. */
  readonly lastValidDay: string;
  readonly isSelfManaged: boolean;
}

/** The fields of the form that can be wrong. */
export type AllowanceField = 'label' | 'daysAYear' | 'yearStart' | 'cap' | 'lastValidDay';

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

/** The form that shows a policy. */
export function draftOf(policy: AllowancePolicy, label: string): AllowanceDraft {
  const { carryOver } = policy;
  return {
    label,
    daysAYear: textOf(policy.daysAYear),
    fullWeekDays: policy.fullWeekDays === null ? 'none' : String(policy.fullWeekDays),
    rounding: policy.rounding,
    yearStart: policy.yearStart,
    carries: carryOver !== null,
    cap: textOf(carryOver?.cap ?? null),
    lastValidDay: carryOver?.lastValidDay ?? '',
    isSelfManaged: policy.isSelfManaged,
  };
}

/** Whether a text is a number of whole or half days, 0 to 366, or empty. */
function areDays(text: string): boolean {
  if (text.trim() === '') return true;
  const days = Number(text);
  return Number.isInteger(days * 2) && days >= 0 && days <= 366;
}

/** Whether `MM-DD` is a day that some year has. */
function isMonthDay(text: string): boolean {
  return /^\d\d-\d\d$/.test(text) && readDate(`2000-${text}`) !== undefined;
}

/** Which fields are wrong; none: the draft is a policy. */
export function allowanceFaults(draft: AllowanceDraft): readonly AllowanceField[] {
  const faults: readonly (readonly [AllowanceField, boolean])[] = [
    ['label', draft.label.trim() === '' || draft.label.trim().length > 64],
    ['daysAYear', !areDays(draft.daysAYear)],
    // Every month of every year has 28 days.
    ['yearStart', !isMonthDay(draft.yearStart) || draft.yearStart.slice(3) > '28'],
    ['cap', draft.carries && !areDays(draft.cap)],
    ['lastValidDay', draft.carries && draft.lastValidDay !== '' && !isMonthDay(draft.lastValidDay)],
  ];
  return faults.filter(([, isWrong]) => isWrong).map(([field]) => field);
}

function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

/** The policy that a draft without faults is. `policy`: what it was made of. */
export function policyOfDraft(draft: AllowanceDraft, policy: AllowancePolicy): AllowancePolicy {
  return {
    ...policy,
    label: draft.label.trim(),
    daysAYear: numberOf(draft.daysAYear),
    fullWeekDays: draft.fullWeekDays === 'none' ? null : Number(draft.fullWeekDays),
    rounding: draft.rounding,
    yearStart: draft.yearStart,
    carryOver: draft.carries
      ? { cap: numberOf(draft.cap), lastValidDay: draft.lastValidDay === '' ? null : draft.lastValidDay }
      : null,
    isSelfManaged: draft.isSelfManaged,
  };
}
