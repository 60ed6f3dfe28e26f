import type { Collection, Db, Filter } from 'mongodb';
import type { NameRange } from '../../modules/configs/name-ranges.ts';
import type { ConfigReader, ConfigWriter, PageSize, StoredConfig } from '../../modules/configs/store.ts';
import { termEntries, type TermEntry } from './config-terms.ts';
import { withAppErrors } from './errors.ts';
import { TrackedDocuments } from './tracked-documents.ts';

/** A configuration; `data` is its JSON text, so that nothing is read back out of the database's own types. */
export interface ConfigDocument {
  readonly _id: string;
  readonly incarnation: string;
  readonly version: number;
  readonly data: string;
  /** What the search index has of it. Every document has them; they are not read with it. */
  readonly terms?: readonly TermEntry[];
}

/** So many documents of a page are asked for before their size is known. */
const firstBatch = 2;

/** Reads all of a document but what is there for the index. */
export const storedFields = { projection: { terms: 0 } } as const;

/** The collection of configurations; its key is the name. */
export function configCollection(db: Db): Collection<ConfigDocument> {
  return db.collection<ConfigDocument>('configs');
}

/** Reads committed configurations. */
export function configReader(collection: Collection<ConfigDocument>): ConfigReader {
  return {
    get: (name) =>
      withAppErrors(async () => {
        const found = await collection.findOne({ _id: name }, storedFields);
        return found ? toConfig(found) : undefined;
      }),
    page: (range, size, signal) => withAppErrors(() => readPage(collection, range, size, signal)),
    names: (range, limit) => withAppErrors(() => readNames(collection, range, limit)),
  };
}

/** The configurations that a write has to do with. */
export function trackConfigs(
  collection: Collection<ConfigDocument>,
  isFirstRun: boolean,
): TrackedDocuments<ConfigDocument> {
  return new TrackedDocuments({
    collection,
    identity: ({ incarnation, version }) => ({ incarnation, version }),
    fields: storedFields,
    isFirstRun,
  });
}

/** Changes configurations inside a write. */
export function configWriter(tracked: TrackedDocuments<ConfigDocument>): ConfigWriter {
  return {
    async get(name) {
      const found = await tracked.get(name);
      return found && toConfig(found);
    },
    isFree: (name) => tracked.isFree(name),
    insert: (config) => tracked.insert(toDocument(config)),
    replace: (config) => tracked.replace(toDocument(config)),
    remove: ({ name }) => tracked.remove(name),
  };
}

/**
 * Asks for few documents first, and then for as many as still fit if they are of the size of those: a batch is
 * sent as a whole, up to 16 MiB, however much of it a page has room for.
 */
async function readPage(
  collection: Collection<ConfigDocument>,
  range: NameRange,
  size: PageSize,
  signal: AbortSignal | undefined,
): Promise<StoredConfig[]> {
  const page: StoredConfig[] = [];
  let bytes = 0;
  let asked = Math.min(firstBatch, size.items);
  for (;;) {
    const last = page.at(-1)?.name;
    const found = collection
      .find(last === undefined ? inRange(range) : behind(last, range), {
        ...storedFields,
        ...(signal && { signal }),
      })
      .sort({ _id: 1 })
      .limit(asked)
      .batchSize(asked);
    const before = page.length;
    for await (const document of found) {
      bytes += Buffer.byteLength(document.data);
      if (page.length > 0 && bytes > size.bytes) return page;
      page.push(toConfig(document));
    }
    if (page.length < before + asked || page.length === size.items) return page;
    const fitting = Math.floor(((size.bytes - bytes) * page.length) / Math.max(bytes, 1));
    asked = Math.min(Math.max(fitting, 1), size.items - page.length);
  }
}

/** Reads names from the index alone, whatever the size of the data. */
async function readNames(
  collection: Collection<ConfigDocument>,
  range: NameRange,
  limit: number,
): Promise<string[]> {
  const found = collection.find(inRange(range)).project<{ _id: string }>({ _id: 1 });
  const documents = await found.sort({ _id: 1 }).limit(limit).toArray();
  return documents.map(({ _id }) => _id);
}

/** Strings are compared by their bytes, because the collection has no collation. */
function inRange({ from, to }: NameRange): Filter<ConfigDocument> {
  return { _id: { $gte: from, ...(to !== undefined && { $lt: to }) } };
}

/** What is left of a range behind a name. */
function behind(name: string, { to }: NameRange): Filter<ConfigDocument> {
  return { _id: { $gt: name, ...(to !== undefined && { $lt: to }) } };
}

/** The configuration that a document holds. */
export function toConfig({ _id, incarnation, version, data }: ConfigDocument): StoredConfig {
  return { name: _id, incarnation, version, data };
}

function toDocument({ name, incarnation, version, data }: StoredConfig): ConfigDocument {
  return { _id: name, incarnation, version, data, terms: termEntries(data) };
}
