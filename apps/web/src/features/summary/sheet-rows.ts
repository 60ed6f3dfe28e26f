import type { CalendarDate } from '@worklog/domain/dates';
import type { HalfName } from '@worklog/domain/day';
import type { HalfRef } from '@worklog/domain/summary';
import type { DayType } from '../../data/day-types.ts';
import type { Day, DayHalf } from '../../data/days.ts';
import type { DaySheetRow } from '../../ui/day-sheet.tsx';
import type { OpenedNumber } from './numbers.ts';

/** The lines of the days behind a number: a day whose halves are alike and both counted is one line. */
export function sheetRows(
  { halves, notCounted }: Pick<OpenedNumber, 'halves' | 'notCounted'>,
  days: ReadonlyMap<CalendarDate, Day>,
  typeOf: (id: string) => DayType,
): DaySheetRow[] {
  const rows = (refs: readonly HalfRef[], isCounted: boolean) =>
    [...byDate(refs)].flatMap(([date, names]) => rowsOf(date, names, days.get(date), { typeOf, isCounted }));
  return [...rows(halves, true), ...rows(notCounted, false)];
}

function byDate(refs: readonly HalfRef[]): Map<CalendarDate, HalfName[]> {
  const dates = new Map<CalendarDate, HalfName[]>();
  for (const { date, half } of refs) dates.set(date, [...(dates.get(date) ?? []), half]);
  return dates;
}

interface RowParts {
  readonly typeOf: (id: string) => DayType;
  readonly isCounted: boolean;
}

function rowsOf(
  date: CalendarDate,
  names: readonly HalfName[],
  day: Day | undefined,
  { typeOf, isCounted }: RowParts,
): DaySheetRow[] {
  const row = (record: DayHalf | null, amount: number, half?: HalfName): DaySheetRow => ({
    ...{ date, amount, isCounted, half },
    type: record ? typeOf(record.type) : undefined,
    place: record?.place?.name ?? undefined,
    isPlanned: record?.status === 'planned',
  });
  const [am, pm] = [day?.am ?? null, day?.pm ?? null];
  if (names.length === 2 && areAlike(am, pm)) return [row(am, 1)];
  return names.map((name) => row(name === 'am' ? am : pm, 0.5, name));
}

function areAlike(am: DayHalf | null, pm: DayHalf | null): boolean {
  if (!am || !pm) return am === pm;
  return am.type === pm.type && am.place?.id === pm.place?.id && am.status === pm.status;
}
