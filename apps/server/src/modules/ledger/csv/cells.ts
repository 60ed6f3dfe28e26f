import { CsvError, parse } from 'csv-parse/sync';

/** A record of a CSV file. */
export interface CsvRecord {
  /** The line that it begins in; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A text that is no CSV. */
export interface CsvFault {
  readonly line: number;
  readonly detail: string;
}

/** What separates the cells of a file. */
export type Delimiter = ',' | ';';

/** Cells that begin so are formulas to spreadsheets; and the sign that tells them that a cell is a text. */
const needsGuard = /^[=+\-@'\t\r]/;
const guarded = /^'(?=[=+\-@'\t\r])/;
const needsQuotes = /[",;\r\n]/;
const isQuoted = /^"(?:[^"]|"")*"$/;
const lineBreak = /\r\n|\n|\r/g;

/** Records as a CSV file: RFC 4180, with a `'` before each cell that a spreadsheet would take for a formula. */
export function csvText(records: readonly (readonly string[])[]): string {
  return records.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

/** A cell without the sign that `csvText` has put before it, and as it is without one. */
export function unguarded(cell: string): string {
  return cell.replace(guarded, '');
}

/** A text without the quotes around it, if it is one whole quoted cell; else as it is. */
export function withoutQuotes(text: string): string {
  return isQuoted.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** What separates the cells of a file, by its first line. */
export function delimiterOf(text: string): Delimiter {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** What quotes are in a file: `strict`: as RFC 4180 says; `relaxed`: signs within a cell, too; `none`: signs only. */
type Quoting = 'strict' | 'relaxed' | 'none';

/** The records of a CSV file, without those that are empty. Cells are as they stand there. */
export function csvRecords(
  text: string,
  delimiter: Delimiter,
  quoting: Quoting = 'strict',
): CsvRecord[] | CsvFault {
  try {
    const found = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: quoting === 'relaxed',
      ...(quoting === 'none' && { quote: false }),
    });
    return withLines(found);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    return { line: lines ?? 1, detail: 'is no CSV: a quote is not closed, or stands within a cell' };
  }
}

/** Counted here, because the reader takes CR LF within a cell for two lines. */
function withLines(found: readonly (readonly string[])[]): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  for (const cells of found) {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(lineBreak)?.length ?? 0), 0);
  }
  return records;
}

function cellText(cell: string): string {
  const safe = needsGuard.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
