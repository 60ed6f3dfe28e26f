import { randomUUID } from 'node:crypto';
import { MongoClient, type Db } from 'mongodb';
import { inject } from 'vitest';

/** A database of a test's own on the shared server. */
export interface MongoDatabase {
  /** The connection string that names it. */
  readonly url: string;
  /** The way past Worklog, to look at what is stored. */
  readonly db: Db;
  /** Drops the database. */
  readonly dispose: () => Promise<void>;
}

/** Makes up a database that does not exist yet; its first user creates it. */
export function newMongoDatabase(): MongoDatabase {
  const url = `${inject('mongoUri')}/test_${randomUUID()}`;
  const client = new MongoClient(url);
  const db = client.db();
  return {
    url,
    db,
    dispose: async () => {
      await db.dropDatabase();
      await client.close();
    },
  };
}
