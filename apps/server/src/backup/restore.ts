import { newIncarnation } from '../shared/ids.ts';
import { StartError } from '../shared/errors.ts';
import type { BackupSource, RestoreTarget, Snapshot } from '../storage/archive.ts';
import { ArchiveSummer, differingSection, type ArchiveSum } from './format.ts';
import { insertRecords } from './insert.ts';
import { readArchive, type ArchivedRecord, type ReadArchive } from './read.ts';
import { lineOf, sumOf } from './write.ts';

/** So many records, or bytes of their lines, are stored in one write. */
const batchRecords = 500;
const batchBytes = 2 * 1024 * 1024;

/** Reads a whole archive without restoring it. @throws StartError that says what is wrong with it. */
export function checkArchive(path: string, progress: (records: number) => void): Promise<ReadArchive> {
  let records = 0;
  return readArchive(path, () => {
    progress((records += 1));
  });
}

/** @throws StartError when there is anything in the database that a restore would mix with. */
export async function assertEmpty(target: RestoreTarget, shown: string): Promise<void> {
  const occupied = await target.occupiedBy();
  if (occupied === undefined) return;
  throw new StartError(
    `The database ${shown} is not empty (there are ${occupied}); a restore needs an empty one, so name another in DATABASE_URL.`,
  );
}

export interface RestoreParts {
  readonly path: string;
  /** The sums of the archive, as a check found them a moment ago. */
  readonly checked: ArchiveSum;
  readonly target: RestoreTarget;
  /** The same database, to be read back. */
  readonly source: BackupSource;
  readonly progress: (records: number) => void;
}

/**
 * Restores an archive into an empty database: marks it as unfinished, stores the records, reads all of them back and
 * compares, and takes the mark off. Configurations get new incarnations, so no entity tag from before fits any more.
 *
 * @throws StartError when what was stored is not what the archive says; the mark stays then.
 */
export async function restoreArchive(parts: RestoreParts): Promise<void> {
  const { path, checked, target, source, progress } = parts;
  await target.begin();
  const batch = new Batch(target);
  const renewed = new ArchiveSummer();
  const { sum } = await readArchive(path, (found, bytes) => {
    const record = withNewIncarnation(found);
    renewed.record(record.section, lineOf(record.section, record.record));
    progress(renewed.records);
    return batch.add(record, bytes);
  });
  await batch.store();
  assertSame(checked, sum, `The file ${path} was changed while it was restored`);
  const snapshot = await source.snapshot();
  try {
    await assertReadBack(snapshot, renewed.end());
  } finally {
    await snapshot.close();
  }
  await target.finish();
}

async function assertReadBack(snapshot: Snapshot, written: ArchiveSum): Promise<void> {
  assertSame(written, await sumOf(snapshot), 'What was read back is not what was stored');
}

function assertSame(expected: ArchiveSum, found: ArchiveSum, sentence: string): void {
  const section = differingSection(expected, found);
  if (section === undefined) return;
  const [a, b] = [expected.sections[section].records, found.sections[section].records];
  const how = a === b ? 'another content' : `${b} records instead of ${a}`;
  throw new StartError(`${sentence}: ${section} with ${how}. The database must not be used.`);
}

/**
 * A database that goes back in time could give the tag of a version that somebody has seen to another content. So the
 * versions of a restored configuration are of a new incarnation.
 */
function withNewIncarnation(found: ArchivedRecord): ArchivedRecord {
  if (found.section !== 'configs') return found;
  return { section: 'configs', record: { ...found.record, incarnation: newIncarnation() } };
}

/** Records of one section, stored together. */
class Batch {
  readonly #target: RestoreTarget;
  #records: ArchivedRecord[] = [];
  #bytes = 0;

  constructor(target: RestoreTarget) {
    this.#target = target;
  }

  /** Undefined: there is nothing to wait for. */
  add(record: ArchivedRecord, bytes: number): Promise<void> | undefined {
    const [first] = this.#records;
    if (first && first.section !== record.section) {
      return this.store().then(() => {
        this.#push(record, bytes);
      });
    }
    this.#push(record, bytes);
    return this.#records.length >= batchRecords || this.#bytes >= batchBytes ? this.store() : undefined;
  }

  async store(): Promise<void> {
    const records = this.#records;
    this.#records = [];
    this.#bytes = 0;
    if (records.length > 0) await this.#target.storage.write((tx) => insertRecords(tx, records));
  }

  #push(record: ArchivedRecord, bytes: number): void {
    this.#records.push(record);
    this.#bytes += bytes;
  }
}
