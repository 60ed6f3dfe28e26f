import { test } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import type { IndexTerm } from '../../shared/json/terms.ts';
import type { BackupSource, RestoreTarget } from '../archive.ts';
import type { Storage, StorageObserver } from '../contract.ts';
import { insertPeople, samplePerson } from './ledger-samples.ts';

/** Everything that is stored under a name of its own; an adapter knows which table or collection holds it. */
export type StoredThing =
  | 'configs'
  | 'tokens'
  | 'people'
  | 'links'
  | 'erasures'
  | 'sessions'
  | 'attempts'
  | 'personalTokens'
  | 'days'
  | 'batches'
  | 'places'
  | 'workPatterns'
  | 'bases'
  | 'rates'
  | 'entries'
  | 'usedItems'
  | 'doneRequests'
  | 'audit'
  | 'notificationSettings'
  | 'outbox'
  | 'destinations'
  | 'leases';

/** One database, which no other test uses, and the ways to look behind the port at what it holds. */
export interface StorageFixture {
  /** Opens it; the first time it is empty. It may be open several times at once. */
  open(observer?: StorageObserver): Promise<Storage>;
  /** Opens it for reading only, as a backup does. */
  openSource(): Promise<BackupSource>;
  /** Opens it to restore into it. */
  openTarget(): Promise<RestoreTarget>;
  /** How many of these are stored, counted without the port. */
  count(thing: StoredThing): Promise<number>;
  /** Everything that is stored anywhere in the database, as one text, in which ids, names and hashes can be found. */
  dump(): Promise<string>;
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
  /** Two people who are stored, and have nothing yet. */
  readonly ada: Person;
  readonly bob: Person;
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
    ada: async ({ storage }, use) => {
      await use(await insertedPerson(storage, 'Ada'));
    },
    bob: async ({ storage }, use) => {
      await use(await insertedPerson(storage, 'Bob'));
    },
  });
}

async function insertedPerson(storage: Storage, name: string): Promise<Person> {
  const person = samplePerson(name);
  await insertPeople(storage, person);
  return person;
}

export type StorageTest = ReturnType<typeof createStorageTest>;
