import {
  MongoServerError,
  type ClientSession,
  type Collection,
  type Db,
  type IndexDescription,
} from 'mongodb';
import { StartError } from '../../shared/errors.ts';
import { termIndex } from './config-index.ts';
import { termEntries } from './config-terms.ts';
import { configCollection } from './configs.ts';

interface Migration {
  readonly name: string;
  /** Must do no harm when it is run twice: replicas may start together, and a start may be cut off. */
  apply(db: Db): Promise<void>;
}

/** A migration that has been applied; `_id` is its number. */
interface AppliedMigration {
  readonly _id: number;
  readonly name: string;
  readonly appliedAt: Date;
}

/** Every change of the schema, forward only. The first has number 1; one that was released is never edited. */
const migrations: readonly Migration[] = [
  {
    name: 'configurations and tokens',
    async apply(db) {
      await createCollection(db, 'configs');
      await createCollection(db, 'tokens');
      await db.collection('tokens').createIndexes([{ key: { hash: 1 }, name: 'hash', unique: true }]);
    },
  },
  { name: 'search index', apply: indexConfigs },
  { name: 'people and their ledgers', apply: (db) => createCollections(db, ledgerCollections) },
  { name: 'working time, entries and batches', apply: createWorkingTime },
  {
    name: 'leases and unfinished restores',
    apply: (db) => createCollections(db, { leases: [], unfinished_restores: [] }),
  },
];

/** The collections that came with people and their ledgers, with the indexes besides that of their keys. */
const ledgerCollections: Readonly<Record<string, IndexDescription[]>> = {
  people: [
    { key: { nameKey: 1 }, name: 'nameKey', unique: true },
    { key: { role: 1 }, name: 'administrators', partialFilterExpression: { role: 'administrator' } },
  ],
  links: [{ key: { hash: 1 }, name: 'hash', unique: true }],
  erasures: [{ key: { at: 1 }, name: 'at' }],
  sessions: [
    { key: { hash: 1 }, name: 'hash', unique: true },
    { key: { person: 1 }, name: 'person' },
    { key: { lastSeenAt: 1 }, name: 'lastSeenAt' },
    { key: { createdAt: 1 }, name: 'createdAt' },
  ],
  attempts: [{ key: { endsAt: 1 }, name: 'endsAt' }],
  personal_tokens: [
    { key: { hash: 1 }, name: 'hash', unique: true },
    { key: { person: 1, name: 1 }, name: 'name', unique: true },
  ],
  days: [],
  places: [{ key: { owner: 1, nameKey: 1 }, name: 'name', unique: true }],
  rates: [],
  audit: [{ key: { actor: 1 }, name: 'actor', partialFilterExpression: { actor: { $gt: '' } } }],
  notification_settings: [],
  outbox: [
    { key: { person: 1, _id: 1 }, name: 'person' },
    { key: { person: 1, state: 1 }, name: 'waiting' },
    { key: { state: 1, dueAt: 1 }, name: 'state' },
    { key: { state: 1, expiresAt: 1, _id: 1 }, name: 'expiry' },
    // Each message is in one of the two, and in neither once it has ended.
    { key: { isNew: 1, _id: 1 }, name: 'new', partialFilterExpression: { isNew: true } },
    {
      key: { url: 1, turn: 1, _id: 1 },
      name: 'lines',
      partialFilterExpression: { turn: { $gt: new Date(0) } },
    },
  ],
  destinations: [{ key: { dueAt: 1, _id: 1 }, name: 'dueAt' }],
};

/** The same of what came with working time, entries and batches. */
const workingTimeCollections: Readonly<Record<string, IndexDescription[]>> = {
  work_patterns: [],
  bases: [],
  entries: [],
  batches: [{ key: { at: 1 }, name: 'at' }],
  done_requests: [{ key: { at: 1 }, name: 'at' }],
  used_items: [],
  outbox: [{ key: { state: 1, _id: 1 }, name: 'newest' }],
  audit: [{ key: { id: 1 }, name: 'id' }],
};

/** Brings the database to the schema of this program. Throws a StartError when a newer program has changed it. */
export async function migrate(db: Db): Promise<void> {
  const applied = db.collection<AppliedMigration>('migrations');
  const current = await latest(applied);
  if (current > migrations.length)
    throw new StartError(
      `The MongoDB database "${db.databaseName}" was written by a newer version of Worklog (its schema is ${current}, this version knows ${migrations.length}); install that version or a later one.`,
    );
  for (const [index, migration] of migrations.entries()) {
    if (index >= current) await apply(db, index + 1, migration);
  }
}

/** The number of the last migration that was applied, and of the last that this program knows. */
export async function schemaOf(db: Db): Promise<{ readonly reached: number; readonly known: number }> {
  const reached = await latest(db.collection<AppliedMigration>('migrations'));
  return { reached, known: migrations.length };
}

/** @throws StartError when the schema is not the one of this program; changes nothing. */
export async function assertCurrent(db: Db, session: ClientSession): Promise<void> {
  const reached = await latest(db.collection<AppliedMigration>('migrations'), session);
  if (reached === migrations.length) return;
  throw new StartError(
    `The MongoDB database "${db.databaseName}" has the schema ${reached} and this version of Worklog needs ${migrations.length}; start the server of this version once.`,
  );
}

/** Has a document from the begin of a restore to its end. */
export function restoreCollection(db: Db): Collection<{ readonly _id: string; readonly at?: Date }> {
  return db.collection('unfinished_restores');
}

async function latest(applied: Collection<AppliedMigration>, session?: ClientSession): Promise<number> {
  const last = await applied.findOne({}, { sort: { _id: -1 }, ...(session && { session }) });
  return last?._id ?? 0;
}

/** Records the migration after it is done, so that one that was cut off is done again. */
async function apply(db: Db, number: number, migration: Migration): Promise<void> {
  await migration.apply(db);
  const { name } = migration;
  await db
    .collection<AppliedMigration>('migrations')
    .updateOne(
      { _id: number },
      { $setOnInsert: { name }, $currentDate: { appliedAt: true } },
      { upsert: true },
    );
}

/** Gives the configurations that are there their terms, and makes the index of them. */
async function indexConfigs(db: Db): Promise<void> {
  const configs = configCollection(db);
  for await (const { _id, incarnation, version, data } of configs.find({ terms: { $exists: false } })) {
    const asSeen = { _id, incarnation, version };
    await configs.updateOne(asSeen, { $set: { terms: termEntries(data) } });
  }
  await configs.createIndexes([termIndex]);
}

/** Gives the entries of the audit that are there the field of their own id. */
async function createWorkingTime(db: Db): Promise<void> {
  const id = { $arrayElemAt: [{ $split: ['$_id', '/'] }, 1] };
  await db.collection('audit').updateMany({ id: { $exists: false } }, [{ $set: { id } }]);
  await createCollections(db, workingTimeCollections);
}

/** A transaction inserts only into collections that are there. */
async function createCollections(
  db: Db,
  collections: Readonly<Record<string, IndexDescription[]>>,
): Promise<void> {
  await Promise.all(
    Object.entries(collections).map(async ([name, indexes]) => {
      await createCollection(db, name);
      if (indexes.length > 0) await db.collection(name).createIndexes(indexes);
    }),
  );
}

async function createCollection(db: Db, name: string): Promise<void> {
  try {
    await db.createCollection(name);
  } catch (error) {
    const exists = error instanceof MongoServerError && error.codeName === 'NamespaceExists';
    if (!exists) throw error;
  }
}
