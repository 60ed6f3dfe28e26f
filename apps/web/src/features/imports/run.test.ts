import { describe, expect, test, vi } from 'vitest';
import type { FilePart } from './parts.ts';
import { planOf, runImport, type ImportAnswer, type ImportRun } from './run.ts';

const part = (csv: string, shift: number): FilePart => ({
  csv,
  columns: { Date: 'Date', Type: 'Type' },
  lineOf: (line) => line + shift,
});
const parts = [part('one', 0), part('two', 100)];

const answer = (date: string, more: Partial<ImportAnswer> = {}): ImportAnswer => ({
  reports: [{ batch: `batch of ${date}`, created: [date], changed: [], unchanged: [], conflicts: [] }],
  rowErrors: [],
  ...more,
});

const run = (send: ImportRun['send'], more: Partial<ImportRun> = {}): ImportRun => ({
  ...{ dateFormat: 'YYYY-MM-DD', onlyRight: false, replace: false, send },
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});

describe('an import', () => {
  test('adds up what came of its parts, with lines of the whole file', async () => {
    const progress: number[] = [];
    const send = vi
      .fn<ImportRun['send']>()
      .mockResolvedValueOnce(answer('2026-11-03'))
      .mockResolvedValueOnce(
        answer('2026-11-02', { rowErrors: [{ line: 2, column: 'Type', detail: 'is odd' }] }),
      );
    const outcome = await runImport(parts, run(send, { onProgress: (share) => progress.push(share) }));
    expect(outcome).toMatchObject({
      ...{ created: 2, from: '2026-11-02', to: '2026-11-03', parts: 2, stoppedBy: null },
      batches: ['batch of 2026-11-03', 'batch of 2026-11-02'],
      rowErrors: [{ line: 102, column: 'Type' }],
    });
    expect(progress).toEqual([0, 0.5]);
  });

  test('that fails later tells what was written before', async () => {
    const error = new Error('gone');
    const send = vi
      .fn<ImportRun['send']>()
      .mockResolvedValueOnce(answer('2026-11-03'))
      .mockRejectedValueOnce(error);
    expect(await runImport(parts, run(send))).toMatchObject({ parts: 1, stoppedBy: error, created: 1 });
  });

  test('that fails at once, or is ended before it begins, throws', async () => {
    const send = vi.fn<ImportRun['send']>().mockRejectedValue(new Error('gone'));
    await expect(runImport(parts, run(send))).rejects.toThrow('gone');
    const aborted = run(send, { signal: AbortSignal.abort(new Error('ended')) });
    await expect(runImport(parts, aborted)).rejects.toThrow('ended');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('after a dry run', () => {
  const conflict = { date: '2026-11-02' as never, day: null };
  const wrong = { line: 2, column: 'Type', detail: 'is odd' };
  const none = { leaveWrongOut: false, replace: false };

  test('all that is right may be imported at once', () => {
    const checked = { created: 3, changed: 1, conflicts: [], rowErrors: [] };
    expect(planOf(checked, none)).toEqual({ days: 4, mayBegin: true, onlyRight: false });
  });

  test('wrong rows have to be left out first', () => {
    const checked = { created: 3, changed: 0, conflicts: [], rowErrors: [wrong] };
    expect(planOf(checked, none).mayBegin).toBe(false);
    expect(planOf(checked, { ...none, leaveWrongOut: true })).toEqual({
      days: 3,
      mayBegin: true,
      onlyRight: true,
    });
  });

  test('what is in the way stays, or is written over', () => {
    const checked = { created: 3, changed: 0, conflicts: [conflict], rowErrors: [] };
    expect(planOf(checked, none)).toEqual({ days: 3, mayBegin: true, onlyRight: true });
    expect(planOf(checked, { ...none, replace: true })).toEqual({
      days: 4,
      mayBegin: true,
      onlyRight: false,
    });
    expect(planOf({ ...checked, created: 0 }, none).mayBegin).toBe(false);
  });
});
