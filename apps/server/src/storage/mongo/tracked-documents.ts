import type { ClientSession, Collection, Document, Filter, OptionalUnlessRequiredId } from 'mongodb';
import { Conflict, isTakenKey, withAppErrors } from './errors.ts';

/** What every document has: its key. */
export interface Keyed {
  readonly _id: string;
}

/** A document as it is in the database and as the write has made it; undefined where there is none. */
interface Tracked<D> {
  readonly base: D | undefined;
  current: D | undefined;
}

interface TrackedOptions<D extends Keyed> {
  readonly collection: Collection<D>;
  /** The fields that tell whether a document is still the one that was seen. */
  readonly identity: (seen: D) => object;
  /** What of a document is read, when that is not all; what is written is always whole. */
  readonly fields?: { readonly projection?: Document };
  /** Whether the write has not been overtaken yet, so that it may assume what is likely. */
  readonly isFirstRun: boolean;
}

/**
 * The documents of one collection that a write has read or changed. Changes are kept back until `flush`; the
 * write itself sees them at once.
 */
export class TrackedDocuments<D extends Keyed> {
  readonly #collection: Collection<D>;
  readonly #identity: (seen: D) => object;
  readonly #fields: { readonly projection?: Document };
  readonly #isFirstRun: boolean;
  readonly #tracked = new Map<string, Promise<Tracked<D>>>();
  #ended = false;

  constructor({ collection, identity, fields = {}, isFirstRun }: TrackedOptions<D>) {
    this.#collection = collection;
    this.#identity = identity;
    this.#fields = fields;
    this.#isFirstRun = isFirstRun;
  }

  /** The document as this write sees it. */
  async get(key: string): Promise<D | undefined> {
    const { current } = await this.#track(key);
    return current;
  }

  /**
   * Whether there is no document of that key. Assumed at first, which saves asking: an insertion fails when it is
   * not so, and then the write runs again.
   */
  async isFree(key: string): Promise<boolean> {
    this.#assertOpen();
    if (this.#isFirstRun && !this.#tracked.has(key)) {
      this.#tracked.set(key, Promise.resolve({ base: undefined, current: undefined }));
    }
    return (await this.get(key)) === undefined;
  }

  /** Adds a document. Throws when this write sees one of that key. */
  async insert(document: D): Promise<void> {
    const tracked = await this.#track(document._id);
    if (tracked.current) throw new Error(`${this.#describe(document._id)} is there already.`);
    tracked.current = document;
  }

  /** Puts a document in the place of the one of its key. Throws when this write sees none. */
  async replace(document: D): Promise<void> {
    const tracked = await this.#existing(document._id);
    tracked.current = document;
  }

  /** Removes the document of that key. Throws when this write sees none. */
  async remove(key: string): Promise<void> {
    const tracked = await this.#existing(key);
    tracked.current = undefined;
  }

  /** From now on every use throws: the write is over. */
  end(): void {
    this.#ended = true;
  }

  /** The documents that a flush would change, as `collection/key`. */
  async changes(): Promise<string[]> {
    const changed = await this.#changed();
    return changed.map(({ base, current }) => this.#describe((base ?? current)?._id));
  }

  /**
   * Sends the changes, each on condition that its document is still as it was seen. Throws a Conflict at the
   * first that is not; only inside a transaction are those before it taken back.
   */
  async flush(session: ClientSession | undefined): Promise<void> {
    const inserted: D[] = [];
    for (const { base, current } of await this.#changed()) {
      if (base && current) await this.#sendReplace(base, current, session);
      else if (base) await this.#sendRemove(base, session);
      else if (current) inserted.push(current);
    }
    // Last, so that what is removed has given its place in the unique indexes free.
    await this.#sendInserts(inserted, session);
  }

  async #sendRemove(base: D, session: ClientSession | undefined): Promise<void> {
    const { deletedCount } = await this.#collection.deleteOne(this.#seen(base), {
      ...(session && { session }),
    });
    if (deletedCount === 0) throw this.#conflict(base._id);
  }

  async #sendReplace(base: D, current: D, session: ClientSession | undefined): Promise<void> {
    const filter = this.#seen(base);
    const { matchedCount } = await this.#collection.replaceOne(filter, current, {
      ...(session && { session }),
    });
    if (matchedCount === 0) throw this.#conflict(base._id);
  }

  async #sendInserts(inserted: readonly D[], session: ClientSession | undefined): Promise<void> {
    const documents = inserted as readonly OptionalUnlessRequiredId<D>[];
    const [first] = documents;
    if (first === undefined) return;
    try {
      if (documents.length === 1) await this.#collection.insertOne(first, { ...(session && { session }) });
      else await this.#collection.insertMany(documents, { ...(session && { session }) });
    } catch (error) {
      throw isTakenKey(error) ? this.#conflict(inserted[0]?._id, error) : error;
    }
  }

  async #changed(): Promise<Tracked<D>[]> {
    const tracked = await Promise.all(this.#tracked.values());
    return tracked.filter(({ base, current }) => base !== current);
  }

  async #existing(key: string): Promise<Tracked<D>> {
    const tracked = await this.#track(key);
    if (tracked.current === undefined) throw new Error(`${this.#describe(key)} is not there.`);
    return tracked;
  }

  async #track(key: string): Promise<Tracked<D>> {
    this.#assertOpen();
    // The promise itself is kept, so that two reads at the same time share what they see.
    let tracked = this.#tracked.get(key);
    if (tracked === undefined) this.#tracked.set(key, (tracked = this.#load(key)));
    await tracked;
    this.#assertOpen();
    return tracked;
  }

  async #load(key: string): Promise<Tracked<D>> {
    const found = await withAppErrors(() =>
      this.#collection.findOne({ _id: key } as Filter<D>, this.#fields),
    );
    const base = (found ?? undefined) as D | undefined;
    return { base, current: base };
  }

  #seen(base: D): Filter<D> {
    return { _id: base._id, ...this.#identity(base) } as unknown as Filter<D>;
  }

  #conflict(key: string | undefined, cause?: unknown): Conflict {
    return new Conflict(`Another write has changed ${this.#describe(key)}.`, { cause });
  }

  #describe(key = '?'): string {
    return `${this.#collection.collectionName}/${key}`;
  }

  #assertOpen(): void {
    if (this.#ended) throw new Error('A tx was used after its write had ended; await all that a write does.');
  }
}
