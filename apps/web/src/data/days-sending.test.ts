import { addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { expect, test } from 'vitest';
import type { DayWish } from './day-model.ts';
import { partsOf, sendChange, sendUndo, type DaysServer } from './days-sending.ts';

const start = '2026-01-01' as CalendarDate;

function wishes(count: number): DayWish[] {
  return Array.from({ length: count }, (_, index) => ({
    date: addDays(start, index),
    am: { type: 'office' },
  }));
}

/** Writes down what it is asked, and refuses a request that has the date. */
function recorder(refused?: CalendarDate): { server: DaysServer; log: string[] } {
  const log: string[] = [];
  const nothing = { dryRun: false, created: [], changed: [], removed: [], unchanged: [], conflicts: [] };
  let batches = 0;
  const server: DaysServer = {
    batch: async ({ days = [], replace, dryRun = false }) => {
      log.push(`${days.length} days${replace ? ', replace' : ''}${dryRun ? ', dry' : ''}`);
      const taken = days.filter(({ date }) => date === refused);
      if (taken.length > 0 && !dryRun) throw new Error('taken');
      const conflicts = taken.map(({ date }) => ({ date, day: null }));
      const batch = dryRun ? null : `b${(batches += 1)}`;
      return { ...nothing, dryRun, batch, created: days.map(({ date }) => date), conflicts };
    },
    undo: async (id) => {
      log.push(`undo ${id}`);
      return { ...nothing, batch: `u-${id}`, removed: [start] };
    },
  };
  return { server, log };
}

test('a change is one request up to 400 days', async () => {
  const { server, log } = recorder();
  const progress: number[] = [];

  const { batches, created } = await sendChange(
    { changes: wishes(400), replace: true, onProgress: (done) => progress.push(done) },
    server,
  );

  expect(log).toEqual(['400 days, replace']);
  expect([batches, created.length, progress]).toEqual([['b1'], 400, []]);
});

test('more days are several requests, with progress', async () => {
  const { server, log } = recorder();
  const progress: string[] = [];
  const onProgress = (done: number, total: number): unknown => progress.push(`${done} of ${total}`);

  const { batches, created } = await sendChange({ changes: wishes(900), onProgress }, server);

  expect(log).toEqual(['400 days', '400 days', '100 days']);
  expect(progress).toEqual(['400 of 900', '800 of 900', '900 of 900']);
  expect([batches, created.length]).toEqual([['b1', 'b2', 'b3'], 900]);
});

test('all or none: what was written before a refusal is taken back, the last first', async () => {
  const { server, log } = recorder(addDays(start, 850));

  await expect(sendChange({ changes: wishes(900) }, server)).rejects.toThrow('taken');

  expect(log).toEqual(['400 days', '400 days', '100 days', 'undo b2', 'undo b1']);
});

test('an undo takes back the last batch first, and nothing is no request', async () => {
  const { server, log } = recorder();

  expect((await sendUndo(['b1', 'b2'], server)).batches).toEqual(['u-b2', 'u-b1']);
  expect(log).toEqual(['undo b2', 'undo b1']);
  expect((await sendChange({ changes: [] }, server)).batches).toEqual([]);
  expect(partsOf([])).toEqual([]);
});
