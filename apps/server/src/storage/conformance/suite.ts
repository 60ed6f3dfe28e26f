import { describe } from 'vitest';
import { testRestores, testSnapshots } from './archive.ts';
import { testAttempts } from './attempts.ts';
import { testAudit } from './audit.ts';
import { testBatches } from './batches.ts';
import { testConfigPages } from './config-pages.ts';
import { testConfigs } from './configs.ts';
import { testConcurrency } from './concurrency.ts';
import { testDaysAsMap, testDaysTogether } from './days-together.ts';
import { testDays, testDaysInWrites } from './days.ts';
import { testDestinations } from './destinations.ts';
import { testDoneRequests } from './done-requests.ts';
import { testEntries } from './entries.ts';
import { testErasing } from './erasing.ts';
import { createStorageTest, type FixtureFactory, type StorageTest } from './fixture.ts';
import { testLeases } from './leases.ts';
import { testLifecycle } from './lifecycle.ts';
import { testErasures, testLinks } from './links.ts';
import { testNotificationSettings } from './notifications.ts';
import { testOutbox } from './outbox.ts';
import { testAdministrators, testPeople, testPeopleTogether } from './people.ts';
import { testPersonalTokens } from './personal-tokens.ts';
import { testPlaces } from './places.ts';
import { testRates } from './rates.ts';
import { testSearch } from './search.ts';
import { testSearchIndex } from './search-index.ts';
import { testSessions } from './sessions.ts';
import { testTokens } from './tokens.ts';
import { testTransactions } from './transactions.ts';
import { testUsedItems } from './used-items.ts';
import { testBases, testWorkPatterns } from './working-time.ts';

/** Every part of the suite. */
const parts: Readonly<Record<string, (test: StorageTest) => void>> = {
  configurations: testConfigs,
  'pages of configurations': testConfigPages,
  search: testSearch,
  'search index': testSearchIndex,
  tokens: testTokens,
  transactions: testTransactions,
  'concurrent writes': testConcurrency,
  people: testPeople,
  administrators: testAdministrators,
  'people changed at the same time': testPeopleTogether,
  links: testLinks,
  erasures: testErasures,
  sessions: testSessions,
  attempts: testAttempts,
  'personal tokens': testPersonalTokens,
  days: testDays,
  'days in writes': testDaysInWrites,
  'days written at the same time': testDaysTogether,
  'days as a map': testDaysAsMap,
  batches: testBatches,
  places: testPlaces,
  'work patterns': testWorkPatterns,
  bases: testBases,
  rates: testRates,
  entries: testEntries,
  'used items': testUsedItems,
  'requests that were done': testDoneRequests,
  audit: testAudit,
  'notification settings': testNotificationSettings,
  outbox: testOutbox,
  destinations: testDestinations,
  leases: testLeases,
  'a deleted person': testErasing,
  snapshots: testSnapshots,
  restores: testRestores,
  lifecycle: testLifecycle,
};

/** What every adapter has to do, and how it is found out: no adapter leaves anything out. */
export function testStorage(adapter: string, createFixture: FixtureFactory): void {
  const test = createStorageTest(createFixture);
  describe(adapter, () => {
    for (const [part, testPart] of Object.entries(parts)) {
      describe(part, () => {
        testPart(test);
      });
    }
  });
}
