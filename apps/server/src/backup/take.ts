import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { newIncarnation } from '../shared/ids.ts';
import { StartError } from '../shared/errors.ts';
import type { BackupSource } from '../storage/archive.ts';
import { writeWhole, type Destination } from './destination.ts';
import { archiveFormat, type ArchiveHeader } from './format.ts';
import type { Progress } from './progress.ts';
import { readArchive } from './read.ts';
import { archiveText } from './write.ts';

export interface TakeParts {
  readonly source: BackupSource;
  readonly destination: Destination;
  /** Version of the program. */
  readonly version: string;
  readonly now: Date;
  readonly progress: Progress;
}

/**
 * Takes a backup beside the servers that run, and checks it before it gets its name. What was acknowledged before the
 * call is in it.
 *
 * @throws StartError with one sentence when that is not possible; then there is no file.
 */
export async function takeBackup(parts: TakeParts): Promise<void> {
  const { source, destination, progress } = parts;
  const { form } = destination;
  const { copyTo } = source;
  if (form === 'archive') {
    await writeWhole(destination, (unfinished) => writeArchive(parts, unfinished));
  } else if (copyTo) {
    await writeWhole(destination, (unfinished) =>
      copyTo(unfinished, (done, all) => {
        progress.tell(`${done} of ${all} pages`);
      }),
    );
  } else {
    throw new StartError('A MongoDB database is no file to copy; write an archive, to FILE.ndjson.gz.');
  }
}

async function writeArchive(parts: TakeParts, path: string): Promise<void> {
  const { source, destination, version, now, progress } = parts;
  const header: ArchiveHeader = {
    worklog: 'archive',
    format: archiveFormat,
    program: version,
    source: source.kind,
    takenAt: now.toISOString(),
    id: newIncarnation(),
  };
  const snapshot = await source.snapshot();
  try {
    const text = archiveText(snapshot, header, (records) => {
      progress.tell(`${records} records`);
    });
    const packing = destination.file.endsWith('.gz') ? [createGzip()] : [];
    await pipeline([
      Readable.from(text, { objectMode: false }),
      ...packing,
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    ]);
  } finally {
    await snapshot.close();
  }
  let records = 0;
  await readArchive(path, () => {
    progress.tell(`${(records += 1)} records checked`);
  });
}
