import { createHash, type Hash } from 'node:crypto';
import { sections, type Section } from '../storage/archive.ts';

/** The number of the format that this program writes, and the only one that it reads. */
export const archiveFormat = 1;

/** The first line of an archive. */
export interface ArchiveHeader {
  readonly worklog: 'archive';
  readonly format: number;
  /** Version of the program that wrote it. */
  readonly program: string;
  /** The kind of database that it was taken from. */
  readonly source: 'sqlite' | 'mongo';
  /** When it was begun, as an RFC 3339 time. What was acknowledged before is in it. */
  readonly takenAt: string;
  /** Random for each archive. */
  readonly id: string;
}

/** How much a section holds, and the SHA-256 of its lines, line breaks included, in hexadecimal. */
interface SectionSum {
  readonly records: number;
  readonly sha256: string;
}

/** What the last line of an archive says of all lines before. */
export interface ArchiveSum {
  readonly records: number;
  readonly sections: Readonly<Record<Section, SectionSum>>;
  /** Of all lines before, the header included. */
  readonly sha256: string;
}

/** The last line of an archive. */
export interface ArchiveTrailer {
  readonly end: ArchiveSum;
}

/** Counts and hashes the lines of an archive as they pass. */
export class ArchiveSummer {
  readonly #whole = createHash('sha256');
  readonly #sections = new Map<Section, { records: number; readonly hash: Hash }>();
  #records = 0;

  constructor() {
    for (const section of sections) this.#sections.set(section, { records: 0, hash: createHash('sha256') });
  }

  /** So many records have passed. */
  get records(): number {
    return this.#records;
  }

  /** The header passes, with its line break. */
  header(line: string | Uint8Array): void {
    this.#whole.update(line);
  }

  /** The line of a record passes, with its line break. */
  record(section: Section, line: string | Uint8Array): void {
    const sum = this.#sections.get(section);
    if (!sum) throw new Error(`There is no section ${section}.`);
    sum.records += 1;
    sum.hash.update(line);
    this.#whole.update(line);
    this.#records += 1;
  }

  /** The sums of all that has passed; ends the counting. */
  end(): ArchiveSum {
    const sums = [...this.#sections].map(
      ([section, { records, hash }]) => [section, { records, sha256: hash.digest('hex') }] as const,
    );
    return {
      records: this.#records,
      sections: Object.fromEntries(sums) as Record<Section, SectionSum>,
      sha256: this.#whole.digest('hex'),
    };
  }
}

/** The first section in which two sums differ. */
export function differingSection(one: ArchiveSum, other: ArchiveSum): Section | undefined {
  return sections.find((section) => {
    const [a, b] = [one.sections[section], other.sections[section]];
    return a.records !== b.records || a.sha256 !== b.sha256;
  });
}
