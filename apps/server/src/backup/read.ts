import type { JsonValue } from '../shared/json/value.ts';
import { StartError } from '../shared/errors.ts';
import { sections, type ArchiveRecords, type Section } from '../storage/archive.ts';
import { NotRecord } from './codec.ts';
import {
  archiveFormat,
  ArchiveSummer,
  differingSection,
  type ArchiveHeader,
  type ArchiveSum,
} from './format.ts';
import { ArchiveFault, kindOfFile, linesOf } from './lines.ts';
import { codecs } from './records.ts';

/** A record as it stands in an archive. */
export type ArchivedRecord = {
  readonly [S in Section]: { readonly section: S; readonly record: ArchiveRecords[S] };
}[Section];

/** An archive that was read to its end, and is whole. */
export interface ReadArchive {
  readonly header: ArchiveHeader;
  readonly sum: ArchiveSum;
}

/**
 * Reads an archive line by line and hands each record to `visit`, with the length of its line in bytes, before it is known
 * whether the archive is whole.
 *
 * @throws StartError when it is not an archive of this format, is cut, or is not as it was written.
 */
export async function readArchive(
  path: string,
  visit: (record: ArchivedRecord, bytes: number) => Promise<void> | void,
): Promise<ReadArchive> {
  if ((await kindOfFile(path)) === 'sqlite') {
    throw new StartError(
      `${path} is a copy of a whole SQLite database and needs no restore: stop the server, put it in the place of the database file, and start.`,
    );
  }
  const reader = new Reader();
  try {
    for await (const line of linesOf(path)) {
      const found = reader.line(line);
      if (!found) continue;
      const visited = visit(found, line.length);
      if (visited) await visited;
    }
    return reader.end();
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    throw new StartError(`${path} cannot be restored: ${error.message}.`, { cause: error });
  }
}

/** What an archive is read with, line by line. */
class Reader {
  readonly #summer = new ArchiveSummer();
  #lines = 0;
  #position = 0;
  #header: ArchiveHeader | undefined;
  #stated: ArchiveSum | undefined;

  /** The record of a line; undefined for the first and the last. */
  line(line: Buffer): ArchivedRecord | undefined {
    this.#lines += 1;
    if (line.at(-1) !== 0x0a) throw new ArchiveFault('it is cut: its last line has no end');
    if (this.#stated) throw new ArchiveFault('something stands behind its end');
    const value = this.#parsed(line);
    if (this.#lines === 1) {
      this.#header = headerIn(value);
      this.#summer.header(line);
      return undefined;
    }
    const [key, content] = Object.entries(value)[0] ?? [];
    if (key === 'end') {
      this.#stated = content as unknown as ArchiveSum;
      return undefined;
    }
    return this.#record(key, content, line);
  }

  /** What was read, if it is what the last line says. */
  end(): ReadArchive {
    if (!this.#header) throw new ArchiveFault('it is empty');
    if (!this.#stated) throw new ArchiveFault('it is cut: its last line is missing');
    const sum = this.#summer.end();
    const differing = guardedDifference(sum, this.#stated);
    if (differing !== undefined) throw new ArchiveFault(`it is not as it was written: ${differing} differ`);
    return { header: this.#header, sum };
  }

  #record(key: string | undefined, content: JsonValue | undefined, line: Buffer): ArchivedRecord {
    const position = sections.findIndex((section) => section === key);
    const section = sections[position];
    if (section === undefined) throw new ArchiveFault(`line ${this.#lines} is of no section that is known`);
    if (position < this.#position) throw new ArchiveFault(`line ${this.#lines} is not in its section`);
    this.#position = position;
    this.#summer.record(section, line);
    try {
      return { section, record: codecs[section].decode(content) } as ArchivedRecord;
    } catch (error) {
      throw new ArchiveFault(
        `line ${this.#lines} ${error instanceof NotRecord ? error.message : 'is damaged'}`,
      );
    }
  }

  #parsed(line: Buffer): Readonly<Record<string, JsonValue>> {
    try {
      const value: unknown = JSON.parse(line.toString());
      if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value as Readonly<Record<string, JsonValue>>;
    } catch {
      // Said below.
    }
    throw new ArchiveFault(
      this.#lines === 1 ? 'it is no archive of Worklog' : `line ${this.#lines} is no JSON object`,
    );
  }
}

function headerIn(value: Readonly<Record<string, unknown>>): ArchiveHeader {
  if (value.worklog !== 'archive') throw new ArchiveFault('it is no archive of Worklog');
  if (value.format !== archiveFormat) {
    throw new ArchiveFault(
      `it has the format ${String(value.format)}, and this version reads ${archiveFormat}; use the version of Worklog that wrote it (${String(value.program)}) or a later one`,
    );
  }
  return value as unknown as ArchiveHeader;
}

/** What differs between two sums, of which the second was read from a file and may have any form. */
function guardedDifference(sum: ArchiveSum, stated: ArchiveSum): string | undefined {
  try {
    const section = differingSection(sum, stated);
    if (section !== undefined) return `its ${section}`;
    return sum.sha256 === stated.sha256 && sum.records === stated.records ? undefined : 'its sums';
  } catch {
    return 'its sums';
  }
}
