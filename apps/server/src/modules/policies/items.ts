import type { CountsAs, DayType, Visibility } from '@worklog/domain/day-types';
import { builtInDayTypes, readyDayTypes } from '@worklog/domain/day-types';
import { amountOfDays } from '@worklog/domain/amounts';
import { builtInAllowances } from '@worklog/domain/allowances';
import type { Allowance, Rounding } from '@worklog/domain/grant';
import type { HolidayRule } from './policy.ts';

/** An element of `worklog_day_types`, as it is written. */
export interface DayTypeItem {
  readonly id: string;
  readonly label?: string;
  readonly colour?: string;
  readonly counts_as?: CountsAs;
  readonly needs_place?: boolean;
  readonly allowance?: string | null;
  readonly visibility?: Visibility;
  readonly archived?: boolean;
}

/** An element of `worklog_allowances`, as it is written. Days are whole or half ones. */
export interface AllowanceItem {
  readonly id: string;
  readonly label?: string;
  readonly days_a_year?: number | null;
  readonly full_week_days?: number | null;
  readonly rounding?: Rounding;
  readonly year_start?: string;
  readonly carry_over?: { readonly cap?: number | null; readonly last_valid_day?: string | null } | null;
  readonly self_managed?: boolean;
  readonly archived?: boolean;
}

/** An element of `worklog_holidays`, as it is written. */
export interface HolidayItem {
  readonly id: string;
  readonly date?: string;
  readonly every?: string;
  readonly name?: string;
  readonly half?: 'am' | 'pm' | 'full';
  readonly remove?: boolean;
  readonly country?: string;
  readonly region?: string;
}

const newDayType: Omit<DayType, 'id' | 'label' | 'countsAs'> = {
  colour: '#7c7f86',
  needsPlace: false,
  allowance: null,
  visibility: 'full',
  archived: false,
};

const [usualAllowance] = builtInAllowances;

/** What there is before any policy: always, and as soon as it is named. */
const knownDayTypes = byId([...builtInDayTypes, ...readyDayTypes]);
const alwaysDayTypes = byId(builtInDayTypes);
const alwaysAllowances = byId(builtInAllowances);

/** Whether a day type or an allowance of that id is there without any policy. */
export function isBuiltIn(kind: 'day_type' | 'allowance', id: string): boolean {
  return (kind === 'day_type' ? alwaysDayTypes : alwaysAllowances).has(id);
}

/** The day type of that id before any policy, be it always there or only ready to be named. */
export function knownDayType(id: string): DayType | undefined {
  return knownDayTypes.get(id);
}

/** The day types that items make of what is built in, the built-in ones first. */
export function dayTypesOf(items: readonly DayTypeItem[]): Map<string, DayType> {
  const types = new Map(alwaysDayTypes);
  for (const item of items) {
    const known = knownDayTypes.get(item.id) ?? {
      ...newDayType,
      id: item.id,
      label: item.id,
      countsAs: 'work',
    };
    types.set(item.id, {
      ...known,
      ...given('label', item.label),
      ...given('colour', item.colour),
      ...given('countsAs', item.counts_as),
      ...given('needsPlace', item.needs_place),
      ...given('allowance', item.allowance),
      ...given('visibility', item.visibility),
      ...given('archived', item.archived),
    });
  }
  return types;
}

/** The allowances that items make of what is built in, the built-in ones first. */
export function allowancesOf(items: readonly AllowanceItem[]): Map<string, Allowance> {
  const allowances = new Map(alwaysAllowances);
  for (const item of items) {
    const known = alwaysAllowances.get(item.id) ?? { ...usualAllowance, id: item.id, label: item.id };
    allowances.set(item.id, {
      ...(known as Allowance),
      ...given('label', item.label),
      ...given('defaultRate', amountOrNull(item.days_a_year)),
      ...given('fullWeekDays', item.full_week_days),
      ...given('rounding', item.rounding),
      ...given('yearStart', item.year_start),
      ...given('carryOver', carryOverOf(item.carry_over)),
      ...given('selfManaged', item.self_managed),
      ...given('archived', item.archived),
    });
  }
  return allowances;
}

/** The rules of holidays that items say. */
export function holidayRulesOf(items: readonly HolidayItem[]): HolidayRule[] {
  return items.map(({ id, date, every, name = '', half = 'full', remove = false, country, region }) => ({
    id,
    on: date ?? every ?? '',
    name,
    am: half !== 'pm',
    pm: half !== 'am',
    removes: remove,
    country: country ?? null,
    region: region ?? null,
  }));
}

function carryOverOf(item: AllowanceItem['carry_over']): Allowance['carryOver'] | undefined {
  if (item === undefined || item === null) return item;
  return { cap: amountOrNull(item.cap) ?? null, lastValidDay: item.last_valid_day ?? null };
}

function amountOrNull(days: number | null | undefined): number | null | undefined {
  return typeof days === 'number' ? amountOfDays(days) : days;
}

/** A member only where the item says something of it; what it does not say stays as it was. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
