import { DatabaseSync } from '@photostructure/sqlite';
import { MongoClient } from 'mongodb';

/** Looks behind the port: everything that a database holds, as one text. */
export async function readEverything(databaseUrl: string): Promise<string> {
  const path = /^sqlite:(.+)/.exec(databaseUrl)?.[1];
  return path === undefined ? readMongo(databaseUrl) : readSqlite(path);
}

function readSqlite(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[];
    const tables = all("SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => String(name));
    return tables.map((name) => textOf(name, all(`SELECT * FROM "${name}"`))).join('\n');
  } finally {
    database.close();
  }
}

async function readMongo(url: string): Promise<string> {
  const client = await MongoClient.connect(url);
  try {
    const collections = await client.db().collections();
    const texts = collections.map(async (collection) =>
      textOf(collection.collectionName, await collection.find().toArray()),
    );
    return (await Promise.all(texts)).join('\n');
  } finally {
    await client.close();
  }
}

function textOf(name: string, rows: readonly object[]): string {
  return [`-- ${name}`, ...rows.map((row) => JSON.stringify(row, withBytes))].join('\n');
}

function withBytes(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
}
