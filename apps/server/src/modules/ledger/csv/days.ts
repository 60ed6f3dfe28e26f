import { foldCase } from '../../../shared/text.ts';
import type { DayWish, HalfWish } from '../wishes.ts';
import type { ReadRow, RowError } from './read.ts';

/** A day that the rows of a file make together. */
export interface ImportedDay {
  /** Whose it is, as the first of its rows says. */
  readonly person: string;
  readonly wish: DayWish;
  /** The line that says what each half is. */
  readonly lines: { readonly am: number | undefined; readonly pm: number | undefined };
}

/** Days, and what is wrong with the rows of others. */
export interface ImportedDays {
  readonly days: readonly ImportedDay[];
  readonly errors: readonly RowError[];
}

interface Growing {
  readonly first: ReadRow;
  am: { readonly wish: HalfWish; readonly line: number } | undefined;
  pm: { readonly wish: HalfWish; readonly line: number } | undefined;
  notes: string | undefined;
  isWrong: boolean;
}

/** Puts rows of the same date together. A date of which a row is wrong is left out whole. */
export function daysOfRows(rows: readonly ReadRow[]): ImportedDays {
  const errors: RowError[] = [];
  const growing = new Map<string, Growing>();
  for (const row of rows) {
    const key = `${row.date} ${foldCase(row.person)}`;
    let day = growing.get(key);
    if (!day) {
      day = { first: row, am: undefined, pm: undefined, notes: undefined, isWrong: false };
      growing.set(key, day);
    }
    const wrong = addRow(day, row);
    if (wrong) errors.push(wrong);
  }
  const all = [...growing.values()];
  return { days: all.filter(({ isWrong }) => !isWrong).map(dayOf), errors };
}

/** Says what is wrong with a row beside those before it. */
function addRow(day: Growing, row: ReadRow): RowError | undefined {
  const wrong = clashOf(day, row);
  if (wrong) {
    day.isWrong = true;
    return wrong;
  }
  for (const half of row.halves) day[half] = { wish: row.wish, line: row.line };
  if (row.notes !== undefined && !day.notes) day.notes = row.notes;
  return undefined;
}

function clashOf(day: Growing, { line, date, halves, notes }: ReadRow): RowError | undefined {
  const half = halves.find((each) => day[each]);
  if (half) {
    const detail = `is of ${date}, of which line ${day[half]?.line ?? ''} has the ${half} already`;
    return { line, column: 'Half', detail };
  }
  if (!notes || !day.notes || day.notes === notes) return undefined;
  return { line, column: 'Notes', detail: `are others than those of ${date} in line ${day.first.line}` };
}

function dayOf({ first, am, pm, notes }: Growing): ImportedDay {
  const wish = { date: first.date, am: am?.wish, pm: pm?.wish, notes, pointer: '', allowsArchived: true };
  return { person: first.person, wish, lines: { am: am?.line, pm: pm?.line } };
}
