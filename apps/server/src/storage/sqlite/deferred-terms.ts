import { termsOf, type IndexTerm } from '../../shared/json/terms.ts';
import { deleteTerms, differenceOf, insertRows, insertTerms, rowsAtOnce } from './config-terms.ts';
import type { Connection } from './connection.ts';
import type { ForeignCommits } from './foreign-commits.ts';
import type { TransactionCompanion } from './group-commit.ts';
import { RecentTerms, type TermRow } from './recent-terms.ts';

/** Rows that wait before they begin to be merged: some 15 MB, with long keys and values a few times as much. */
const mostWaiting = 128 * 1024;

/** So many are merged for each that is added meanwhile, so that a merge comes to an end. */
const pace = 1.5;

/** Every statement that finds what has not been merged; a test reads how SQLite carries them out. */
export const deferredStatements = {
  mergedTo: 'SELECT config FROM merged_terms WHERE id = 1',
  lastId: 'SELECT max(id) AS id FROM configs',
  unmerged: 'SELECT name, data FROM configs WHERE id > ?',
  hasTerm: 'SELECT 1 FROM terms WHERE term = ? AND name = ? AND item = ?',
  setMerged:
    'INSERT INTO merged_terms (id, config) VALUES (1, ?) ON CONFLICT DO UPDATE SET config = excluded.config',
} as const;

export interface DeferredTermsOptions {
  readonly writer: Connection;
  /** Sees only what is committed. */
  readonly reader: Connection;
  readonly foreignCommits: ForeignCommits;
  /** Rows that wait before they begin to be merged. */
  readonly mostWaiting?: number | undefined;
}

/** A way through all rows that wait, in their order, over many transactions. */
interface Merge {
  /** Configurations up to this id have all their terms in the table when the merge has come to its end. */
  readonly upTo: number;
  /** The last row that it has merged. */
  readonly behind: TermRow | undefined;
}

/**
 * The rows of the search index for new configurations: kept in memory first, and merged into the table later, in its order
 * and many at a time. Each would else change another page of the table, and pages are what a write costs.
 *
 * The text of a configuration is what must not be lost, and is committed at once. What memory holds is in the texts too: a
 * row of `merged_terms` names the configuration up to whose id everything is in the table. Of those behind it some terms
 * may be, and what is missing is found again when it is needed first after the file was opened, or after another process has
 * written to it.
 *
 * Only new configurations wait. What a change adds goes into the table at once, and what it takes away is taken from both.
 */
export class DeferredTerms implements TransactionCompanion {
  readonly #options: DeferredTermsOptions;
  readonly #mostWaiting: number;
  readonly #recent = new RecentTerms();
  /** Whether memory holds what the database says is not in the table. */
  #isLoaded = false;
  /** No configuration has a greater id. */
  #lastId = 0;
  #merge: Merge | undefined;
  /** Rows added since the last piece of the merge that is under way or due. */
  #added = 0;
  /** Why the last piece of a merge could not be written, until one can. */
  #failure: Error | undefined;
  /** Rows to be merged in the next transaction, whatever has been added. */
  #asked = 0;
  /** What to do in memory when the transaction under way is committed. */
  #staged: (() => void)[] = [];

  constructor(options: DeferredTermsOptions) {
    this.#options = options;
    this.#mostWaiting = options.mostWaiting ?? mostWaiting;
    options.foreignCommits.onSeen(() => {
      this.#isLoaded = false;
    });
  }

  /** What is not in the table yet, of what is committed. Not to be kept beyond the turn of the event loop. */
  recent(): RecentTerms {
    this.#options.foreignCommits.look();
    this.#loadOnce();
    return this.#recent;
  }

  /** How many rows wait in memory. */
  get waiting(): number {
    return this.#recent.size;
  }

  /**
   * The id of a configuration that the transaction under way is about to add. @throws the reason why nothing can be merged, once
   * far too much waits.
   */
  nextId(): number {
    this.#loadOnce();
    if (this.#failure && this.#recent.size >= 2 * this.#mostWaiting) throw this.#failure;
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Notes the terms of a configuration that the transaction under way has added, with `nextId`. */
  added(name: string, data: string): void {
    const terms = termsOf(data);
    this.#staged.push(() => {
      this.#recent.add(name, terms);
      if (this.#isMerging()) this.#added += terms.length;
    });
  }

  /** Turns the terms of one text into those of another; writes only what differs. */
  replaced(name: string, before: string, after: string): void {
    const [old, current] = [termsOf(before), termsOf(after)];
    this.#remove(name, differenceOf(old, current));
    insertTerms(this.#options.writer, name, differenceOf(current, old));
  }

  /** Removes the terms of a configuration. */
  removed(name: string, data: string): void {
    this.#remove(name, termsOf(data));
  }

  /** Has the next transaction merge so many rows, if they are there. */
  ask(rows: number): void {
    this.#asked = rows;
  }

  begun(mayWrite: boolean): void {
    // From here to the end of the transaction nobody else can commit.
    this.#options.foreignCommits.lookAgain();
    this.#options.foreignCommits.look();
    const rows = mayWrite ? this.#due() : 0;
    if (rows === 0) return;
    try {
      this.#mergeNext(rows);
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }

  savepoint(): () => void {
    const { length } = this.#staged;
    return () => {
      this.#staged.length = length;
    };
  }

  ended(isCommitted: boolean): void {
    const staged = this.#staged;
    this.#staged = [];
    if (isCommitted) for (const change of staged) change();
  }

  #remove(name: string, terms: readonly IndexTerm[]): void {
    deleteTerms(this.#options.writer, name, terms);
    this.#staged.push(() => {
      this.#recent.remove(name, terms);
    });
  }

  #isMerging(): boolean {
    return this.#merge !== undefined || this.#recent.size >= this.#mostWaiting;
  }

  /** How many rows the transaction that has begun is to merge. */
  #due(): number {
    const rows = Math.max(this.#asked, this.#isMerging() ? this.#added * pace : 0);
    this.#asked = 0;
    return Math.ceil(rows / rowsAtOnce) * rowsAtOnce;
  }

  /** Merges the next rows. They stay in memory until that is committed. */
  #mergeNext(most: number): void {
    this.#loadOnce();
    const { upTo, behind } = this.#merge ?? { upTo: this.#lastId, behind: undefined };
    const next = this.#recent.behind(behind, most + 1);
    const rows = next.slice(0, most);
    insertRows(this.#options.writer, rows);
    const isAtEnd = next.length === rows.length;
    if (isAtEnd) this.#options.writer.run(deferredStatements.setMerged, upTo);
    this.#staged.push(() => {
      const [first, last] = [rows[0], rows.at(-1)];
      if (first && last) this.#recent.removeRange(first, last);
      this.#merge = isAtEnd ? undefined : { upTo, behind: last };
      this.#added = 0;
      this.#failure = undefined;
    });
  }

  #loadOnce(): void {
    if (!this.#isLoaded) this.#load();
  }

  /** Finds what is committed and not in the table. A merge that was under way begins anew. */
  #load(): void {
    const { reader } = this.#options;
    const { mergedTo, lastId, unmerged } = deferredStatements;
    const merged = reader.get<{ config: number }>(mergedTo)?.config ?? 0;
    this.#lastId = Math.max(merged, reader.get<{ id: number | null }>(lastId)?.id ?? 0);
    this.#merge = undefined;
    this.#recent.clear();
    for (const { name, data } of reader.iterate<{ name: string; data: string }>(unmerged, merged))
      this.#recent.add(name, this.#missing(name, data));
    this.#isLoaded = true;
  }

  #missing(name: string, data: string): IndexTerm[] {
    const { reader } = this.#options;
    return termsOf(data).filter(
      ({ term, item }) => !reader.get(deferredStatements.hasTerm, term, name, item),
    );
  }
}
