import type { Day, Half } from '@worklog/domain/day';
import { csvText } from './cells.ts';
import { dayColumns } from './columns.ts';

/** What a file says of a place. */
export interface WrittenPlace {
  readonly name: string;
  readonly country: string | undefined;
  readonly region: string | undefined;
}

/**
 * Days as a CSV file. A day whose halves are alike is one row with the half `full`, any other one row for each half
 * that is set. Notes stand in the first row of their day.
 */
export function daysCsv(days: readonly Day[], places: ReadonlyMap<string, WrittenPlace>): string {
  return csvText([dayColumns, ...days.flatMap((day) => rowsOf(day, places))]);
}

function rowsOf({ date, am, pm, notes }: Day, places: ReadonlyMap<string, WrittenPlace>): string[][] {
  const row = (name: string, half: Half, text: string): string[] => {
    const place = half.place === null ? undefined : places.get(half.place);
    const { name: location = '', country = '', region = '' } = place ?? {};
    return [date, half.type, location, name, half.status, country, region, text];
  };
  if (am && pm && areAlike(am, pm)) return [row('full', am, notes)];
  const rows: string[][] = [];
  if (am) rows.push(row('am', am, notes));
  if (pm) rows.push(row('pm', pm, am ? '' : notes));
  return rows;
}

function areAlike(am: Half, pm: Half): boolean {
  return am.type === pm.type && am.place === pm.place && am.status === pm.status;
}
