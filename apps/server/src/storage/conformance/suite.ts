import { describe } from 'vitest';
import { testConfigPages } from './config-pages.ts';
import { testConfigs } from './configs.ts';
import { testConcurrency } from './concurrency.ts';
import { createStorageTest, type FixtureFactory } from './fixture.ts';
import { testLifecycle } from './lifecycle.ts';
import { testSearch } from './search.ts';
import { testSearchIndex } from './search-index.ts';
import { testTokens } from './tokens.ts';
import { testTransactions } from './transactions.ts';

/** What every adapter has to do, and how it is found out: no adapter leaves anything out. */
export function testStorage(adapter: string, createFixture: FixtureFactory): void {
  const test = createStorageTest(createFixture);
  describe(adapter, () => {
    describe('configurations', () => {
      testConfigs(test);
    });
    describe('pages of configurations', () => {
      testConfigPages(test);
    });
    describe('search', () => {
      testSearch(test);
    });
    describe('search index', () => {
      testSearchIndex(test);
    });
    describe('tokens', () => {
      testTokens(test);
    });
    describe('transactions', () => {
      testTransactions(test);
    });
    describe('concurrent writes', () => {
      testConcurrency(test);
    });
    describe('lifecycle', () => {
      testLifecycle(test);
    });
  });
}
