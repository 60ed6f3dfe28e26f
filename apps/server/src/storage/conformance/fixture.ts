import { test } from 'vitest';
import type { IndexTerm } from '../../shared/json/terms.ts';
import type { Storage, StorageObserver } from '../contract.ts';

/** One database, which no other test uses, and the ways to look behind the port at what it holds. */
export interface StorageFixture {
  /** Opens it; the first time it is empty. It may be open several times at once. */
  open(observer?: StorageObserver): Promise<Storage>;
  /** How many rows or documents there are. */
  count(collection: 'configs' | 'tokens'): Promise<number>;
  /** The stored text of a configuration's data. */
  configText(name: string): Promise<string | undefined>;
  /** All that the search index holds. */
  indexTerms(): Promise<NamedTerm[]>;
  /** Puts the database back to what it was before there was a search index. It is closed meanwhile. */
  forgetIndex(): Promise<void>;
  /** All that is stored of tokens, as one text. */
  tokenText(): Promise<string>;
  /** The number of the latest migration on record. */
  schemaVersion(): Promise<number>;
  /** Puts that number on record, as if a newer program had been there. */
  setSchemaVersion(version: number): Promise<void>;
  /** Removes the database. What the test has opened is closed before. */
  dispose(): Promise<void>;
}

/** An entry of the search index. */
export interface NamedTerm extends IndexTerm {
  readonly name: string;
}

/** Makes a database for one test. */
export type FixtureFactory = () => Promise<StorageFixture>;

interface StorageTestContext {
  readonly fixture: StorageFixture;
  /** The fixture's database, opened, and closed after the test. */
  readonly storage: Storage;
}

/** An observer for tests that do not look at the metrics. */
export const unobserved: StorageObserver = { committed: () => undefined };

/** Vitest's `test` for one adapter: a test that names `fixture` or `storage` gets a database of its own. */
export function createStorageTest(createFixture: FixtureFactory) {
  return test.extend<StorageTestContext>({
    // Vitest reads from the pattern what a fixture needs; this one needs nothing.
    fixture: async ({}, use) => {
      const fixture = await createFixture();
      await use(fixture);
      await fixture.dispose();
    },
    storage: async ({ fixture }, use) => {
      const storage = await fixture.open();
      await use(storage);
      await storage.close();
    },
  });
}

export type StorageTest = ReturnType<typeof createStorageTest>;
