import { foldCase } from '../../../shared/text.ts';

/** The columns of a file of days, in their order: first those that the older page wrote. */
export const dayColumns = [
  'Date',
  'Type',
  'Location',
  'Half',
  'Status',
  'Country',
  'Region',
  'Notes',
] as const;

/** A column of a file of days; `Person` is there in files for several people. */
export type DayColumn = (typeof dayColumns)[number] | 'Person';

/** What another program calls the columns: the header of the file by the name of the column here. */
export type ColumnNames = Readonly<Partial<Record<DayColumn, string>>>;

/** Where the columns of a file are. */
export interface FileColumns {
  /** Index in a record, by the name of the column. */
  readonly at: ReadonlyMap<DayColumn, number>;
  /** The file has the older page's three columns alone, whose cells were never quoted. */
  readonly isOlder: boolean;
}

/**
 * Where the columns of a file are, by its header, in any letter case and order.
 *
 * @returns what is wrong instead where columns are missing, there twice or unknown; unknown ones are ignored where the
 *   caller has named those that count.
 */
export function columnsOf(
  header: readonly string[],
  names: ColumnNames = {},
  needed: readonly DayColumn[] = ['Date', 'Type'],
): FileColumns | { readonly fault: string } {
  const { at, faults } = foundColumns(header, names);
  for (const column of new Set([...needed, ...(Object.keys(names) as DayColumn[])])) {
    if (!at.has(column)) faults.push(`The column ${JSON.stringify(names[column] ?? column)} is missing.`);
  }
  if (faults.length > 0) return { fault: faults.join(' ') };
  return { at, isOlder: header.length === 3 && at.get('Location') === 2 };
}

function foundColumns(header: readonly string[], names: ColumnNames) {
  const at = new Map<DayColumn, number>();
  const faults: string[] = [];
  const columnNamed = lookup(names);
  const ignoresOthers = Object.keys(names).length > 0;
  for (const [index, cell] of header.entries()) {
    const column = columnNamed(cell);
    const shown = JSON.stringify(cell);
    if (!column) faults.push(...(ignoresOthers ? [] : [`The column ${shown} is not known.`]));
    else if (at.has(column)) faults.push(`The column ${shown} is there twice.`);
    else at.set(column, index);
  }
  return { at, faults };
}

/** Finds a column by what a file calls it. */
function lookup(names: ColumnNames): (cell: string) => DayColumn | undefined {
  const columns: readonly DayColumn[] = ['Person', ...dayColumns];
  const byName = new Map(columns.map((column) => [foldCase(names[column] ?? column), column]));
  return (cell) => byName.get(foldCase(cell.trim()));
}
