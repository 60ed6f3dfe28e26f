import type { ClientSession, Collection, Document, Filter, FindOptions, Sort } from 'mongodb';
import { withAppErrors } from './errors.ts';
import { sendChanges, sendSweep, type Guard } from './guarded-changes.ts';
import {
  isWithin,
  withFields,
  withKeys,
  type Keyed,
  type KeyRange,
  type Selection,
  type Sweep,
} from './selection.ts';

/** A document as it is in the database and as the write has made it; undefined where there is none. */
interface Tracked<D> {
  base: D | undefined;
  current: D | undefined;
}

interface TrackedOptions<D extends Keyed> {
  readonly collection: Collection<D>;
  /** The fields that tell whether a document is still the one that was seen. */
  readonly identity: (seen: D) => object;
  /** What of a document is read, when that is not all; what is written is always whole. */
  readonly fields?: { readonly projection?: Document };
  /**
   * The unique indexes, besides that of the keys, that two writes may want the same place in, with their fields:
   * the slower one runs again and sees the other. A clash in any other index is an error.
   */
  readonly contested?: Readonly<Record<string, readonly (keyof D)[]>>;
  /** Whether the write has not been overtaken yet, so that it may assume what is likely. */
  readonly isFirstRun: boolean;
}

/** So many documents are asked for at once; the driver would ask for 101 first. */
const batchSize = 1000;

/**
 * The documents of one collection that a write has read or changed. Changes are kept back until `flush`; the
 * write itself sees them at once.
 */
export class TrackedDocuments<D extends Keyed> {
  readonly #guard: Guard<D>;
  readonly #fields: { readonly projection?: Document };
  readonly #contested: readonly (readonly (keyof D)[])[];
  readonly #isFirstRun: boolean;
  /** By key, those that were changed last at the end. */
  readonly #tracked = new Map<string, Promise<Tracked<D>>>();
  /** What was read in full: what is not tracked there is not there. */
  readonly #ranges: KeyRange[] = [];
  readonly #sweeps: Sweep<D>[] = [];
  #reads = 0;
  #ended = false;

  constructor({ collection, identity, fields = {}, contested = {}, isFirstRun }: TrackedOptions<D>) {
    this.#guard = { collection, identity, contested: new Set(['_id_', ...Object.keys(contested)]) };
    this.#fields = fields;
    this.#contested = Object.values(contested);
    this.#isFirstRun = isFirstRun;
  }

  /** How many times it asked the database. */
  get reads(): number {
    return this.#reads;
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

  /** The documents of a range of keys as this write sees them, by key; what of them it asks for later is known. */
  async range(range: KeyRange): Promise<D[]> {
    const documents = await this.select(withKeys(range));
    this.#ranges.push(range);
    return documents.sort((a, b) => (a._id < b._id ? -1 : 1));
  }

  /**
   * The documents of a selection as this write sees them, in no order. With `part` those that come first are among
   * them, and perhaps others.
   */
  async select(
    { filter, has }: Selection<D>,
    part?: { readonly sort?: Sort; readonly limit: number; readonly hint?: string },
  ): Promise<D[]> {
    this.#assertOpen();
    // Those that this write has changed may be among what is found and no longer count.
    const options: FindOptions = part ? { ...part, limit: part.limit + this.#tracked.size } : { batchSize };
    this.#reads += 1;
    const found = await withAppErrors(() =>
      this.#guard.collection.find(filter, { ...this.#fields, ...options }).toArray(),
    );
    for (const document of found as unknown as D[]) {
      if (!this.#tracked.has(document._id))
        this.#tracked.set(document._id, Promise.resolve(this.#asFound(document)));
    }
    const tracked = await this.#all();
    this.#assertOpen();
    return tracked.flatMap(({ current }) => (current && has(current) ? [current] : []));
  }

  /** One document of a selection as this write sees it. Asks the database only where none is tracked. */
  async first(selection: Selection<D>): Promise<D | undefined> {
    this.#assertOpen();
    const known = (await this.#all()).find(({ current }) => current && selection.has(current));
    if (known) return known.current;
    const [found] = await this.select(selection, { limit: 1 });
    return found;
  }

  /** How many documents have these values, as committed: without what this write has changed. */
  async countCommitted(fields: Partial<D>, hint: string): Promise<number> {
    this.#assertOpen();
    this.#reads += 1;
    return withAppErrors(() => this.#guard.collection.countDocuments(fields as Filter<D>, { hint }));
  }

  /** Adds a document. Throws when this write sees one of that key. */
  async insert(document: D): Promise<void> {
    if (!(await this.isFree(document._id)))
      throw new Error(`${this.#describe(document._id)} is there already.`);
    await this.put(document);
  }

  /** Puts a document in the place of the one of its key. Throws when this write sees none. */
  async replace(document: D): Promise<void> {
    await this.#assertExists(document._id);
    await this.put(document);
  }

  /** Puts a document in the place of the one of its key, if there is one. */
  async put(document: D): Promise<void> {
    await this.#assertFreePlaces(document);
    await this.#change(document._id, document);
  }

  /** Removes the document of that key. Throws when this write sees none. */
  async remove(key: string): Promise<void> {
    await this.#assertExists(key);
    await this.#change(key, undefined);
  }

  /**
   * Changes all documents of a selection, also those that this write has not read. What it has read or changed of
   * them before, and what it reads of them afterwards, is changed likewise; what it changes afterwards stays.
   */
  async sweep(sweep: Sweep<D>): Promise<void> {
    this.#assertOpen();
    this.#sweeps.push(sweep);
    for (const tracked of await this.#all()) {
      const isUnchanged = tracked.base === tracked.current;
      tracked.base = swept(tracked.base, sweep);
      tracked.current = isUnchanged ? tracked.base : swept(tracked.current, sweep);
    }
  }

  /** From now on every use throws: the write is over. */
  end(): void {
    this.#ended = true;
  }

  /** What a flush would change, as `collection/key`. */
  async changes(): Promise<string[]> {
    const changed = await this.#changed();
    return [
      ...this.#sweeps.map(() => this.#describe('*')),
      ...changed.map(({ base, current }) => this.#describe((base ?? current)?._id)),
    ];
  }

  /**
   * Sends the changes, each on condition that its document is still as it was seen. Throws a Conflict at the
   * first that is not; only inside a transaction are those before it taken back.
   */
  async flush(session: ClientSession | undefined): Promise<void> {
    // First, because what was changed after a sweep is to stay.
    for (const sweep of this.#sweeps) await sendSweep(this.#guard.collection, sweep, session);
    await sendChanges(this.#guard, await this.#changed(), session);
  }

  async #change(key: string, document: D | undefined): Promise<void> {
    const promise = this.#promise(key);
    const tracked = await promise;
    this.#assertOpen();
    tracked.current = document;
    // To the end: changes that depend on each other, such as one of two names, are sent in the order they were made.
    this.#tracked.delete(key);
    this.#tracked.set(key, promise);
  }

  async #changed(): Promise<Tracked<D>[]> {
    const tracked = await this.#all();
    return tracked.filter(({ base, current }) => base !== current);
  }

  #all(): Promise<Tracked<D>[]> {
    return Promise.all(this.#tracked.values());
  }

  async #assertExists(key: string): Promise<void> {
    const { current } = await this.#track(key);
    if (current === undefined) throw new Error(`${this.#describe(key)} is not there.`);
  }

  /** In the first run the database finds out whether they are; then the write runs again and gets here. */
  async #assertFreePlaces(document: D): Promise<void> {
    if (this.#isFirstRun) return;
    for (const names of this.#contested) {
      const fields = Object.fromEntries(names.map((name) => [name, document[name]]));
      const other = await this.first(withFields(fields as Partial<D>));
      if (other && other._id !== document._id)
        throw new Error(`${this.#describe(other._id)} has the same ${names.join(' and ')}.`);
    }
  }

  async #track(key: string): Promise<Tracked<D>> {
    const tracked = await this.#promise(key);
    this.#assertOpen();
    return tracked;
  }

  /** The promise itself is kept, so that two reads at the same time share what they see. */
  #promise(key: string): Promise<Tracked<D>> {
    this.#assertOpen();
    let tracked = this.#tracked.get(key);
    if (tracked === undefined) this.#tracked.set(key, (tracked = this.#load(key)));
    return tracked;
  }

  async #load(key: string): Promise<Tracked<D>> {
    if (this.#ranges.some((range) => isWithin(range, key))) return this.#asFound(undefined);
    const { collection } = this.#guard;
    this.#reads += 1;
    const found = await withAppErrors(() => collection.findOne({ _id: key } as Filter<D>, this.#fields));
    return this.#asFound((found ?? undefined) as D | undefined);
  }

  #asFound(found: D | undefined): Tracked<D> {
    const base = this.#sweeps.reduce(swept, found);
    return { base, current: base };
  }

  #describe(key = '?'): string {
    return `${this.#guard.collection.collectionName}/${key}`;
  }

  #assertOpen(): void {
    if (this.#ended) throw new Error('A tx was used after its write had ended; await all that a write does.');
  }
}

/** What a sweep leaves of a document. */
function swept<D>(document: D | undefined, { has, update }: Sweep<D>): D | undefined {
  return document && has(document) ? update?.apply(document) : document;
}
