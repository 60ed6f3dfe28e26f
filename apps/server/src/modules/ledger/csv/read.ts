import type { DateFormat } from '@worklog/domain/date-formats';
import type { CalendarDate } from '@worklog/domain/dates';
import { mostNotes, type HalfName, type Status } from '@worklog/domain/day';
import { mostPlaceName, readPlaceName } from '@worklog/domain/place-name';
import { foldCase, lengthOf } from '../../../shared/text.ts';
import type { DayTypes } from '../day-types.ts';
import type { HalfWish, PlaceWish } from '../wishes.ts';
import {
  csvRecords,
  delimiterOf,
  unguarded,
  withoutQuotes,
  type CsvRecord,
  type Delimiter,
} from './cells.ts';
import { columnsOf, type ColumnNames, type DayColumn, type FileColumns } from './columns.ts';
import { readDateAs } from './date-formats.ts';

/** Something that is wrong with a row. */
export interface RowError {
  /** The line of the file; its first is 1. */
  readonly line: number;
  readonly column: DayColumn;
  readonly detail: string;
}

/** What a row says. */
export interface ReadRow {
  readonly line: number;
  /** Whose day it is; empty where the file does not say it. */
  readonly person: string;
  readonly date: CalendarDate;
  readonly halves: readonly HalfName[];
  readonly wish: HalfWish;
  /** Undefined: the file says nothing of notes. */
  readonly notes: string | undefined;
}

/** The rows of a file, and what is wrong with others. */
export interface ReadFile {
  readonly rows: readonly ReadRow[];
  readonly errors: readonly RowError[];
}

/** How a file is to be read. */
export interface ReadOptions {
  readonly types: DayTypes;
  readonly columns?: ColumnNames | undefined;
  readonly dateFormat?: DateFormat | undefined;
  readonly needed?: readonly DayColumn[];
  /** A file with a column that says whose the days are is refused. */
  readonly isOwn?: boolean;
}

/** A file of which nothing can be read: why not. */
export interface UnreadableFile {
  readonly fault: string;
}

const halvesOf: Readonly<Record<string, readonly HalfName[]>> = {
  '': ['am', 'pm'],
  full: ['am', 'pm'],
  am: ['am'],
  pm: ['pm'],
};

const isCountry = /^[A-Z]{2}$/;
const isRegion = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** Reads a CSV file of days. */
export function readDaysCsv(file: string, options: ReadOptions): ReadFile | UnreadableFile {
  const text = file.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const header = headerOf(text, delimiter);
  if (!header) return { fault: 'The file is empty; its first line has the names of the columns.' };
  const columns = columnsOf(header, options.columns, options.needed);
  if ('fault' in columns) return columns;
  if (options.isOwn && columns.at.has('Person')) return { fault: notOwn };
  const records = csvRecords(text, delimiter, columns.isOlder ? 'none' : 'strict');
  if (!Array.isArray(records)) return { fault: `Line ${records.line} ${records.detail}.` };
  const read = records.slice(1).map((record) => {
    const reader = new RowReader(record, columns, delimiter, options);
    return { line: record.line, date: reader.date, person: reader.person, row: reader.read(), reader };
  });
  // A date of which a row is wrong is left out whole, so that no half of a day is taken for all of it.
  const keys = read.map(({ date = '', person }) => `${date} ${foldCase(person)}`);
  const wrong = new Set(keys.filter((_, index) => !read[index]?.row));
  return {
    rows: read.flatMap(({ row }, index) => (row && !wrong.has(keys[index] ?? '') ? [row] : [])),
    errors: read.flatMap(({ line, row, reader }, index) =>
      row && wrong.has(keys[index] ?? '')
        ? [{ line, column: 'Date' as const, detail: 'is left out, because another row of the date is wrong' }]
        : reader.errors,
    ),
  };
}

const notOwn =
  'It has a column Person, which only an administrator imports; take the column away if all the days are yours.';

function headerOf(text: string, delimiter: Delimiter): readonly string[] | undefined {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const records = csvRecords(line, delimiter, 'relaxed');
  return Array.isArray(records) ? records[0]?.cells : undefined;
}

/** Reads one row. */
class RowReader {
  readonly errors: RowError[] = [];
  readonly #record: CsvRecord;
  readonly #columns: FileColumns;
  readonly #delimiter: Delimiter;
  readonly #options: ReadOptions;

  constructor(record: CsvRecord, columns: FileColumns, delimiter: Delimiter, options: ReadOptions) {
    this.#record = record;
    this.#columns = columns;
    this.#delimiter = delimiter;
    this.#options = options;
  }

  /** The date of the row, as far as it can be read. */
  get date(): CalendarDate | undefined {
    return readDateAs(this.#cell('Date').trim(), this.#options.dateFormat ?? 'YYYY-MM-DD');
  }

  /** Whose the row is; empty where the file does not say it. */
  get person(): string {
    return this.#cell('Person').trim();
  }

  /** What the row says; undefined after errors. */
  read(): ReadRow | undefined {
    const { date, person } = this;
    const { dateFormat = 'YYYY-MM-DD' } = this.#options;
    if (date === undefined) this.#error('Date', `is not a date of the form ${dateFormat} that there is`);
    const halves = halvesOf[this.#word('Half')];
    if (!halves) this.#error('Half', 'is none of full, am, pm');
    const wish = this.#wish();
    const notes = this.#notes();
    if (this.errors.length > 0 || date === undefined || !halves || !wish) return undefined;
    return { line: this.#record.line, person, date, halves, wish, notes };
  }

  #wish(): HalfWish | undefined {
    const type = this.#options.types.known(this.#cell('Type').trim());
    if (!type) this.#error('Type', `is none of ${this.#options.types.ids.join(', ')}`);
    const place = this.#place();
    if (type?.needsPlace && !place) this.#error('Location', `is missing, which the type ${type.id} needs`);
    const status = this.#word('Status');
    if (!['', 'planned', 'confirmed'].includes(status))
      this.#error('Status', 'is neither planned nor confirmed');
    return type && { type, place, status: status === '' ? undefined : (status as Status) };
  }

  #place(): PlaceWish | null {
    const text = this.#location();
    const [country, region] = [this.#code('Country', isCountry), this.#code('Region', isRegion)];
    if (text.trim() === '') return null;
    const name = readPlaceName(text);
    if (name !== undefined) return { name, country, region };
    this.#error('Location', `is no name of 1 to ${mostPlaceName} characters without control characters`);
    return null;
  }

  /**
   * The older page never quoted, so what follows further commas belongs to the location, and a quote is a sign like any
   * other; but a spreadsheet that has kept such a file may have quoted it.
   */
  #location(): string {
    const { isOlder, at } = this.#columns;
    const { cells } = this.#record;
    return isOlder
      ? unguarded(withoutQuotes(cells.slice(at.get('Location')).join(this.#delimiter)))
      : this.#cell('Location');
  }

  #code(column: 'Country' | 'Region', form: RegExp): string | undefined {
    const text = this.#cell(column).trim().toUpperCase();
    if (text !== '' && !form.test(text)) {
      this.#error(column, `is no ${column === 'Country' ? 'ISO 3166-1 alpha-2' : 'ISO 3166-2'} code`);
    }
    return text === '' ? undefined : text;
  }

  #notes(): string | undefined {
    if (!this.#columns.at.has('Notes')) return undefined;
    const notes = this.#cell('Notes');
    if (lengthOf(notes) > mostNotes) this.#error('Notes', `has more than ${mostNotes} characters`);
    if (!notes.isWellFormed()) this.#error('Notes', 'has half of a surrogate pair');
    return notes;
  }

  #word(column: DayColumn): string {
    return this.#cell(column).trim().toLowerCase();
  }

  #cell(column: DayColumn): string {
    const index = this.#columns.at.get(column);
    const cell = index === undefined ? '' : (this.#record.cells[index] ?? '');
    return unguarded(this.#columns.isOlder ? withoutQuotes(cell) : cell);
  }

  #error(column: DayColumn, detail: string): void {
    this.errors.push({ line: this.#record.line, column, detail });
  }
}
