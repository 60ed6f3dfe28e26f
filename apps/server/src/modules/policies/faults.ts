import { readDate } from '@worklog/domain/dates';
import type { InputFault } from '../../shared/errors.ts';
import { isBuiltIn, knownDayType, type AllowanceItem, type DayTypeItem, type HolidayItem } from './items.ts';

/*
 * What is wrong with items whose shape is right. Pointers lead into the body that holds them as `data`.
 */

/** What is wrong with day types. `allowances`: the ids there are. */
export function dayTypeFaults(items: readonly DayTypeItem[], allowances: ReadonlySet<string>): InputFault[] {
  return [
    ...repeatedIds(items),
    ...items.flatMap((item, at) => [
      ...missingOfNewType(item, at),
      ...changedMeaning(item, at),
      ...(typeof item.allowance === 'string' && !allowances.has(item.allowance)
        ? [fault(at, 'allowance', `is no allowance; there are ${[...allowances].join(', ')}`)]
        : []),
    ]),
  ];
}

/** What is wrong with allowances. */
export function allowanceFaults(items: readonly AllowanceItem[]): InputFault[] {
  return [
    ...repeatedIds(items),
    ...items.flatMap((item, at) => {
      const { label, year_start: start, carry_over: carryOver } = item;
      const last = carryOver?.last_valid_day;
      return [
        ...(label === undefined && !isBuiltIn('allowance', item.id)
          ? [fault(at, 'label', 'is missing')]
          : []),
        ...(start !== undefined && (!isDayOfYear(start) || start.slice(3) > '28')
          ? [fault(at, 'year_start', 'is no day from 01-01 to 12-28 of a month that every year has')]
          : []),
        ...(typeof last === 'string' && !isDayOfYear(last)
          ? [fault(at, 'carry_over/last_valid_day', 'is no day of the year')]
          : []),
      ];
    }),
  ];
}

/** What is wrong with holidays. */
export function holidayFaults(items: readonly HolidayItem[]): InputFault[] {
  return [
    ...repeatedIds(items),
    ...items.flatMap((item, at) => [...wrongDay(item, at), ...wrongPlace(item, at)]),
  ];
}

function wrongDay({ date, every, name, half, remove }: HolidayItem, at: number): InputFault[] {
  const faults: InputFault[] = [];
  if ((date === undefined) === (every === undefined))
    faults.push(fault(at, 'date', 'or else `every` has to be given'));
  if (date !== undefined && !readDate(date)) faults.push(fault(at, 'date', 'is no date'));
  if (every !== undefined && !isDayOfYear(every)) faults.push(fault(at, 'every', 'is no day of the year'));
  if (remove && half !== undefined)
    faults.push(fault(at, 'half', 'cannot be said of what is removed: that is the whole day'));
  if (name === undefined && !remove) faults.push(fault(at, 'name', 'is missing'));
  return faults;
}

function wrongPlace({ country, region }: HolidayItem, at: number): InputFault[] {
  if (region === undefined || region.startsWith(`${country ?? ''}-`)) return [];
  return [fault(at, 'region', 'is not one of the country given')];
}

function missingOfNewType({ id, label, counts_as: countsAs }: DayTypeItem, at: number): InputFault[] {
  if (knownDayType(id)) return [];
  return [
    ...(label === undefined ? [fault(at, 'label', 'is missing')] : []),
    ...(countsAs === undefined ? [fault(at, 'counts_as', 'is missing')] : []),
  ];
}

function changedMeaning({ id, counts_as: countsAs }: DayTypeItem, at: number): InputFault[] {
  const known = isBuiltIn('day_type', id) ? knownDayType(id) : undefined;
  if (!known || countsAs === undefined || countsAs === known.countsAs) return [];
  return [fault(at, 'counts_as', `is fixed for ${id}: it counts as ${known.countsAs}`)];
}

function repeatedIds(items: readonly { readonly id: string }[]): InputFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    if (seen.has(id)) return [fault(at, 'id', 'is there twice')];
    seen.add(id);
    return [];
  });
}

/** Whether `MM-DD` is a day that some year has. */
function isDayOfYear(text: string): boolean {
  return readDate(`2000-${text}`) !== undefined;
}

function fault(at: number, member: string, detail: string): InputFault {
  return { pointer: `/data/${at}/${member}`, detail };
}
