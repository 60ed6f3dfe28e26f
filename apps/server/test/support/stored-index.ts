import { DatabaseSync } from '@photostructure/sqlite';
import { MongoClient } from 'mongodb';
import { termsOf } from '../../src/shared/json/terms.ts';

/** Everything that a database holds of the configurations, as it is stored. */
interface StoredConfigs {
  readonly texts: ReadonlyMap<string, string>;
  /** The entries of the search index by the name of their configuration, each as `<position> <term>`. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** Those whose entries need not all be stored yet. */
  readonly unmerged: ReadonlySet<string>;
  /** What the database finds wrong with itself. */
  readonly faults: readonly string[];
}

const mostFaults = 5;

/**
 * Looks behind the port: compares the search index with what the texts say, and lets the database check itself
 * where it can.
 *
 * @returns sentences about what is wrong, at most a few; empty when all is well.
 */
export async function findStorageFaults(databaseUrl: string): Promise<string[]> {
  const path = /^sqlite:(.+)/.exec(databaseUrl)?.[1];
  const stored = path === undefined ? await readMongo(databaseUrl) : readSqlite(path);
  return [...stored.faults, ...indexFaults(stored)].slice(0, mostFaults);
}

function indexFaults({ texts, entries, unmerged }: StoredConfigs): string[] {
  const orphans = [...entries.keys()].filter((name) => !texts.has(name));
  const differences = [...texts].flatMap(([name, data]) =>
    differenceOf(name, data, entries.get(name) ?? [], unmerged.has(name)),
  );
  return [...orphans.map((name) => `the index knows ${name}, which is gone`), ...differences];
}

function differenceOf(name: string, data: string, found: readonly string[], mayLack: boolean): string[] {
  const wanted = new Set(termsOf(data).map(({ term, item }) => entryOf(term, item)));
  const surplus = found.filter((entry) => !wanted.delete(entry));
  if ((mayLack || wanted.size === 0) && surplus.length === 0) return [];
  return [`the index of ${name} lacks ${wanted.size} entries and has ${surplus.length} too many`];
}

function entryOf(term: string, item: number): string {
  return `${item} ${term}`;
}

interface SqliteRow {
  readonly id: number;
  readonly name: string;
  readonly data: string;
  readonly item: number;
  readonly term: string;
}

function readSqlite(path: string): StoredConfigs {
  const database = new DatabaseSync(path);
  try {
    // One transaction, so that a server that still writes does not get between the two reads.
    database.exec('BEGIN');
    const rows = (sql: string) => database.prepare(sql).all() as unknown as SqliteRow[];
    const texts = rows('SELECT name, data FROM configs').map(({ name, data }) => [name, data] as const);
    const merged = rows('SELECT config AS id FROM merged_terms')[0]?.id ?? 0;
    const unmerged = rows('SELECT id, name FROM configs').filter(({ id }) => id > merged);
    const entries = new Map<string, string[]>();
    for (const { name, item, term } of rows('SELECT name, item, term FROM terms')) {
      const known = entries.get(name) ?? [];
      entries.set(name, known);
      known.push(entryOf(term, item));
    }
    const checks = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    const faults = checks.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok');
    return { texts: new Map(texts), entries, unmerged: new Set(unmerged.map(({ name }) => name)), faults };
  } finally {
    database.close();
  }
}

interface MongoConfig {
  readonly _id: string;
  readonly data: string;
  readonly terms?: readonly { readonly t: string; readonly i: readonly number[] }[];
}

async function readMongo(url: string): Promise<StoredConfigs> {
  const client = await MongoClient.connect(url);
  try {
    const documents = await client.db().collection<MongoConfig>('configs').find().toArray();
    const { valid, errors } = await client.db().command({ validate: 'configs', full: true });
    return {
      texts: new Map(documents.map(({ _id, data }) => [_id, data])),
      entries: new Map(
        documents.map(({ _id, terms = [] }) => [
          _id,
          terms.flatMap(({ t, i }) => i.map((item) => entryOf(t, item))),
        ]),
      ),
      unmerged: new Set(),
      faults: valid === true ? [] : [`MongoDB says: ${String(errors)}`],
    };
  } finally {
    await client.close();
  }
}
