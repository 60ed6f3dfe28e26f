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
    page: (range, size) => withAppErrors(() => readPage(collection, range, size)),
    names: (range, limit) => withAppErrors(() => readNames(collection, range, limit)),
  };
}

/** The configurations that a write has to do with. */
export function trackConfigs(collection: Collection<ConfigDocument>): TrackedDocuments<ConfigDocument> {
  return new TrackedDocuments(
    collection,
    ({ incarnation, version }) => ({ incarnation, version }),
    storedFields,
  );
}

/** Changes configurations inside a write. */
export function configWriter(tracked: TrackedDocuments<ConfigDocument>): ConfigWriter {
  return {
    async get(name) {
      const found = await tracked.get(name);
      return found && toConfig(found);
    },
    insert: (config) => tracked.insert(toDocument(config)),
    replace: (config) => tracked.replace(toDocument(config)),
    remove: ({ name }) => tracked.remove(name),
  };
}

async function readPage(
  collection: Collection<ConfigDocument>,
  range: NameRange,
  size: PageSize,
): Promise<StoredConfig[]> {
  const page: StoredConfig[] = [];
  let bytes = 0;
  const found = collection.find(inRange(range), storedFields).sort({ _id: 1 }).limit(size.items);
  for await (const document of found) {
    bytes += Buffer.byteLength(document.data);
    if (page.length > 0 && bytes > size.bytes) break;
    page.push(toConfig(document));
  }
  return page;
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

/** The configuration that a document holds. */
export function toConfig({ _id, incarnation, version, data }: ConfigDocument): StoredConfig {
  return { name: _id, incarnation, version, data };
}

function toDocument({ name, incarnation, version, data }: StoredConfig): ConfigDocument {
  return { _id: name, incarnation, version, data, terms: termEntries(data) };
}
