import { MongoServerError, ReadConcern, type ClientSession, type Db } from 'mongodb';
import { StartError } from '../../shared/errors.ts';
import type { ArchiveRecords, BackupSource, Section, Snapshot } from '../archive.ts';
import { readSections } from './archive.ts';
import { connect, type Connection } from './client.ts';
import { assertCurrent } from './migrations.ts';
import { collectionsOf } from './parts.ts';

/** What the server answers with when it no longer keeps what was there at the moment of a snapshot. */
const gone: ReadonlySet<unknown> = new Set([
  239, // SnapshotTooOld
  246, // SnapshotUnavailable
]);

/** Connects to a database for reading only. @throws StartError when that is not possible. */
export async function openMongoSource(url: string): Promise<BackupSource> {
  const connection = await connect(url, async () => undefined);
  return {
    kind: 'mongo',
    snapshot: () => snapshotOf(connection),
    copyTo: undefined,
    close: () => connection.client.close(),
  };
}

/**
 * A session that reads everything as of one moment, which its first read chooses: what a majority had by then, and so
 * every write that was answered before.
 */
async function snapshotOf({ client, db }: Connection): Promise<Snapshot> {
  // Not the client's own read concern, which is of no moment.
  const asOfThen: Db = client.db(db.databaseName, { readConcern: new ReadConcern('snapshot') });
  const collections = collectionsOf(asOfThen);
  const session: ClientSession = client.startSession({ snapshot: true });
  try {
    await assertCurrent(asOfThen, session);
  } catch (error) {
    await session.endSession();
    throw error;
  }
  return {
    async *read<S extends Section>(section: S): AsyncGenerator<ArchiveRecords[S]> {
      try {
        yield* readSections[section](collections, session);
      } catch (error) {
        throw toStartError(error);
      }
    },
    close: () => session.endSession(),
  };
}

function toStartError(error: unknown): unknown {
  if (!(error instanceof MongoServerError) || !gone.has(error.code)) return error;
  return new StartError(
    'MongoDB no longer keeps what was there when the backup began; raise minSnapshotHistoryWindowInSeconds (300 by default) above the time that a backup takes.',
    { cause: error },
  );
}
