import type { ImportedDay } from '../csv/days.ts';
import type { DayColumn } from '../csv/columns.ts';
import type { RowError } from '../csv/read.ts';

/** Where a fault stands in a day, and in a file. */
const columnOf: Readonly<Record<string, DayColumn>> = {
  type: 'Type',
  place: 'Location',
  country: 'Country',
  region: 'Region',
  status: 'Status',
  notes: 'Notes',
};

/** What is wrong with a day, as errors of the rows that it was made of. */
export function rowErrorsOf(
  { lines }: ImportedDay,
  faults: readonly { readonly pointer: string; readonly detail: string }[],
): RowError[] {
  const errors = faults.map(({ pointer, detail }): RowError => {
    const line = (pointer.startsWith('/pm') ? lines.pm : lines.am) ?? lines.am ?? lines.pm ?? 1;
    const column = columnOf[pointer.slice(pointer.lastIndexOf('/') + 1)] ?? 'Date';
    return { line, column, detail };
  });
  // A row of a whole day is wrong once, though it is so for both halves.
  const texts = errors.map((error) => JSON.stringify(error));
  return errors.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
