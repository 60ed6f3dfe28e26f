import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { unobserved } from '../conformance/fixture.ts';
import { fillForSearch, narrowSearches, searchInEveryWay } from '../conformance/search-load.ts';
import type { Storage } from '../contract.ts';
import { indexStatements, termPlaces } from './config-index.ts';
import { Connection } from './connection.ts';
import { deferredStatements } from './deferred-terms.ts';
import { openSqlite } from './open.ts';

let folder: string;
let storage: Storage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-'));
  storage = openSqlite({ path: join(folder, 'worklog.db') }, unobserved);
  await fillForSearch(storage);
  // So that the terms are in the table.
  await storage.close();
  storage = openSqlite({ path: join(folder, 'worklog.db') }, unobserved);
});
afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

/** How SQLite carries out a statement, one line a step. */
function planOf(statement: string): string[] {
  const database = new DatabaseSync(join(folder, 'worklog.db'));
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all();
  database.close();
  return steps.map(({ detail }) => String(detail));
}

test('every statement that a search sends goes through an index', async () => {
  const spies = (['get', 'all', 'iterate', 'run'] as const).map((method) =>
    vi.spyOn(Connection.prototype, method),
  );
  for (const query of narrowSearches) await searchInEveryWay(storage, query);
  const sent = new Set(spies.flatMap(({ mock }) => mock.calls.map(([statement]) => statement)));
  vi.restoreAllMocks();
  const { rangePlaces, hasTerm } = indexStatements;
  expect([...sent]).toEqual(expect.arrayContaining([termPlaces(1), termPlaces(2), rangePlaces, hasTerm]));
  for (const statement of sent) {
    // It reads no table.
    if (statement === 'PRAGMA data_version') continue;
    const steps = planOf(statement);
    // Without a condition SQLite says so of the greatest number alone, which is at the end of its table.
    const isFound = (step: string) =>
      /^SEARCH \w+(?: USING (?:COVERING )?(?:INDEX|(?:INTEGER )?PRIMARY KEY)|$)/.test(step);
    expect([statement, steps.some(isFound)]).toEqual([statement, true]);
    // What a subquery has found or the search has listed may be gone through; a table may not.
    const scans = steps.filter((step) => /^SCAN (?!\(subquery|json_each )/.test(step));
    expect([statement, scans]).toEqual([statement, []]);
  }
});

test('the places of a term come out of the index in order, whatever their number', () => {
  const one = 'SEARCH terms USING PRIMARY KEY (term=? AND (name,item)>(?,?) AND name<?)';
  expect(planOf(termPlaces(1))).toEqual([one]);
  expect(planOf(termPlaces(2))).toEqual(['MERGE (UNION)', 'LEFT', one, 'RIGHT', one]);
});

test('writing the terms of a configuration goes through the index', () => {
  expect(planOf(deferredStatements.hasTerm)).toEqual([
    'SEARCH terms USING PRIMARY KEY (term=? AND name=? AND item=?)',
  ]);
  expect(planOf('DELETE FROM terms WHERE term = ? AND name = ? AND item = ?')).toEqual([
    'SEARCH terms USING PRIMARY KEY (term=? AND name=? AND item=?)',
  ]);
});
