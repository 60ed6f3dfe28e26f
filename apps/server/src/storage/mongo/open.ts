import type { Db, Document } from 'mongodb';
import { AppError, StartError } from '../../shared/errors.ts';
import { unfinishedRestore } from '../archive.ts';
import type { Storage, StorageObserver } from '../contract.ts';
import { endAbandonedTransactions } from './abandoned-transactions.ts';
import { connect } from './client.ts';
import { Elections, settledReaders } from './elections.ts';
import { migrate, restoreCollection } from './migrations.ts';
import { collectionsOf, readersOf } from './parts.ts';
import { Writer } from './writer.ts';

/** How long a ping waits for the primary, in milliseconds. */
const pingPatience = 1_200;

export interface MongoOptions {
  /** A restore goes on in it: anybody else is refused. */
  readonly restoring?: boolean;
}

/**
 * Opens the storage in a MongoDB replica set and brings its schema up to date; several servers may share one.
 * `url` is a connection string; its path names the database, `worklog` when it is empty. Throws a StartError that
 * says what to mend when that is not possible.
 */
export async function openMongo(
  url: string,
  observer: StorageObserver,
  { restoring = false }: MongoOptions = {},
): Promise<Storage> {
  const connection = await connect(url, async (db) => {
    await migrate(db);
    if (!restoring) await assertRestored(db);
  });
  const { client, db } = connection;
  const elections = new Elections(client, () => db.command({ hello: 1 }));
  const stopEnding = endAbandonedTransactions(client);
  const writer = new Writer(connection, elections, observer);
  return {
    ...settledReaders(readersOf(collectionsOf(db)), elections),
    write: (work) => writer.write(work),
    ping: () => ping(db),
    async close() {
      await writer.close();
      await stopEnding();
      await client.close();
    },
  };
}

async function assertRestored(db: Db): Promise<void> {
  if (await restoreCollection(db).findOne({})) throw new StartError(unfinishedRestore);
}

/**
 * Asks for a primary rather than for any sign of life: without one nothing can be written. Throws an AppError
 * `database_unavailable`.
 */
async function ping(db: Db): Promise<void> {
  const hello = await askServer(db);
  if (hello.isWritablePrimary !== true)
    throw new AppError('database_unavailable', 'The database server is not the primary of its replica set.');
}

async function askServer(db: Db): Promise<Document> {
  try {
    return await db.command({ hello: 1 }, { signal: AbortSignal.timeout(pingPatience) });
  } catch (cause) {
    const sentence = 'The database does not answer or has no primary.';
    throw new AppError('database_unavailable', sentence, { cause });
  }
}
