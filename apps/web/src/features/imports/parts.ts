import { headerCell, type CsvFile, type CsvRow } from './csv-text.ts';
import type { DayColumn, Mapping } from './columns.ts';

/** What the server takes at once. */
export interface Limits {
  readonly rows: number;
  /** Of the text as JSON, in UTF-8. */
  readonly bytes: number;
  readonly people: number;
}

/** docs/days.md; of the body of 1 MiB some is left for what is said besides. */
const serverLimits: Limits = { rows: 4000, bytes: 1_000_000, people: 200 };

/** A part of a file, small enough to be sent. */
export interface FilePart {
  readonly csv: string;
  /** What the text calls the columns; all others are ignored. */
  readonly columns: Readonly<Partial<Record<DayColumn, string>>>;
  /** The line of the whole file that a line of the part was. */
  readonly lineOf: (line: number) => number;
}

const encoder = new TextEncoder();

/**
 * A file in parts that the server takes. All rows of one date (of one person) are in the same part, so that no half of a
 * day is taken for all of it.
 */
export function partsOf(file: CsvFile, mapping: Mapping, limits: Limits = serverLimits): FilePart[] {
  const names = columnNames(file.header, mapping);
  const parts: Filling[] = [];
  for (const rows of byDay(file.rows, mapping)) {
    const bytes = rows.reduce((sum, { raw }) => sum + encoder.encode(JSON.stringify(raw)).length, 0);
    const person = rows[0]?.cells[mapping.Person ?? -1] ?? '';
    const last = parts.at(-1);
    const part = last && hasRoom(last, { rows: rows.length, bytes, person }, limits) ? last : newPart(parts);
    part.rows.push(...rows);
    part.people.add(person);
    part.bytes += bytes;
  }
  return parts.map(({ rows }) => partOf(rows, names, file));
}

/** A part that is being filled. */
interface Filling {
  readonly rows: CsvRow[];
  readonly people: Set<string>;
  bytes: number;
}

function newPart(parts: Filling[]): Filling {
  const part = { rows: [], people: new Set<string>(), bytes: 0 };
  parts.push(part);
  return part;
}

function hasRoom(
  part: Filling,
  more: { readonly rows: number; readonly bytes: number; readonly person: string },
  limits: Limits,
): boolean {
  const people = part.people.size + (part.people.has(more.person) ? 0 : 1);
  return (
    part.rows.length + more.rows <= limits.rows &&
    part.bytes + more.bytes <= limits.bytes &&
    people <= limits.people
  );
}

interface ColumnNames {
  readonly header: readonly string[];
  readonly columns: FilePart['columns'];
}

/** The header with the names that the server knows; what is not chosen gets a name that it ignores. */
function columnNames(header: readonly string[], mapping: Mapping): ColumnNames {
  const chosen = Object.entries(mapping) as [DayColumn, number][];
  const byIndex = new Map(chosen.map(([column, index]) => [index, column]));
  return {
    header: header.map((_, index) => byIndex.get(index) ?? `ignored ${index + 1}`),
    columns: Object.fromEntries(chosen.map(([column]) => [column, column])),
  };
}

function partOf(rows: readonly CsvRow[], { header, columns }: ColumnNames, { delimiter }: CsvFile): FilePart {
  const lines = new Map<number, number>();
  let line = 2;
  for (const row of rows) {
    lines.set(line, row.line);
    line += 1 + (row.raw.match(/\r\n|\n|\r/g)?.length ?? 0);
  }
  const csv = [header.map(headerCell).join(delimiter), ...rows.map(({ raw }) => raw)].join('\n');
  return { csv: `${csv}\n`, columns, lineOf: (each) => lines.get(each) ?? each };
}

/** The rows of each day together, in the order in which the days first come. */
function byDay(rows: readonly CsvRow[], mapping: Mapping): Iterable<CsvRow[]> {
  const days = new Map<string, CsvRow[]>();
  const cell = ({ cells }: CsvRow, column: DayColumn): string => cells[mapping[column] ?? -1]?.trim() ?? '';
  for (const row of rows) {
    const key = `${cell(row, 'Date')} ${cell(row, 'Person').toLowerCase()}`;
    const known = days.get(key);
    if (known) known.push(row);
    else days.set(key, [row]);
  }
  return days.values();
}
