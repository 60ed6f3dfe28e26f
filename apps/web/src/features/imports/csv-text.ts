/** What separates the cells of a file. */
export type Delimiter = ',' | ';';

/** A row of a CSV file. */
export interface CsvRow {
  /** The line that it begins in; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file, without the line break at its end. */
  readonly raw: string;
}

/** A CSV file: the names of its columns, and its rows without those that are empty. */
export interface CsvFile {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** What separates the cells of a file, by its first line, as the server decides it. */
export function delimiterOf(text: string): Delimiter {
  const header = firstLine(text);
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/**
 * Reads a CSV file (RFC 4180). With `quotes: false` a quote is a sign like any other, as in the files with three columns
 * that the older page wrote.
 */
export function readCsv(file: string, { quotes = true }: { readonly quotes?: boolean } = {}): CsvFile {
  const text = file.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const [header, ...rows] = recordsOf(text, delimiter, quotes);
  return {
    delimiter,
    // The header is one line, whatever the rows are.
    header: header
      ? (recordsOf(firstLine(text), delimiter, true)[0]?.cells ?? []).map((cell) => cell.trim())
      : [],
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}

const lineBreaks = /\r\n|\n|\r/g;

/** A cell, with what ends it: the delimiter, a line break, or the end of the text. */
function cellPattern(delimiter: Delimiter, quotes: boolean): RegExp {
  const bare = `[^${delimiter}\\r\\n]*`;
  const quoted = `"([^"]*(?:""[^"]*)*)"${bare}|(?!")`;
  return new RegExp(`(?:${quotes ? quoted : '()(?!)|'}(${bare}))(${delimiter}|\\r\\n|\\n|\\r|$)`, 'y');
}

/** A cell of a text. */
interface FoundCell {
  readonly cell: string;
  /** What stands behind it; empty at the end of the text. */
  readonly end: string;
  /** Where the next one begins. */
  readonly next: number;
}

function cellAt(text: string, at: number, pattern: RegExp): FoundCell {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  // A quote that is never closed: the rest is one cell, and the server says what is wrong with it.
  if (!found) return { cell: text.slice(at), end: '', next: text.length };
  const [, quoted, bare = '', end = ''] = found;
  return { cell: quoted?.replaceAll('""', '"') ?? bare, end, next: pattern.lastIndex };
}

function recordsOf(text: string, delimiter: Delimiter, quotes: boolean): CsvRow[] {
  const pattern = cellPattern(delimiter, quotes);
  const records: CsvRow[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const start = at;
    const cells: string[] = [];
    let end: string = delimiter;
    while (end === delimiter) {
      const found = cellAt(text, at, pattern);
      cells.push(found.cell);
      ({ end, next: at } = found);
    }
    const raw = text.slice(start, at - end.length);
    records.push({ line, cells, raw });
    line += 1 + (raw.match(lineBreaks)?.length ?? 0);
  }
  return records;
}

/** A cell of a header as it has to stand in a file. */
export function headerCell(name: string): string {
  return /[",;\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** The text of a file's bytes: UTF-8, else the usual encoding of spreadsheets on Windows. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
