import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import { codeOf } from './support/configs.ts';
import { cookieOf } from './support/cookies.ts';
import {
  batchPath,
  dayPath,
  daysOf,
  office,
  sick,
  undoPath,
  withoutTags,
  type BatchJson,
  type ConflictJson,
} from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
const dates = ['2026-11-02', '2026-11-03'];

/** Somebody with a day, and a batch over it. */
async function batched() {
  const person = await server.person();
  await person.put(dayPath('2026-11-02'), { am: office, pm: null, notes: 'before' });
  const before = withoutTags(await daysOf(person));
  const answer = await person.post(batchPath, { dates, am: sick, pm: sick, notes: 'after', replace: true });
  const { batch } = answer.json<BatchJson>();
  return { person, before, batch };
}

/** Their session has ended meanwhile. */
async function signInAgain({ name, password }: PersonClient): Promise<PersonClient> {
  const answer = await server.request('POST', '/api/v2/sessions', { body: { name, password } });
  return new PersonClient(server.request, { name, password, cookie: cookieOf(answer) });
}

describe('undoing a batch', () => {
  test('restores what was there, and can be undone itself', async () => {
    const { person, before, batch } = await batched();
    const after = withoutTags(await daysOf(person));
    const undone = await person.post(undoPath(batch), undefined);
    expect(undone.json()).toMatchObject({ changed: ['2026-11-02'], removed: ['2026-11-03'] });
    expect(withoutTags(await daysOf(person))).toEqual(before);
    const redone = await person.post(undoPath(undone.json<BatchJson>().batch), undefined);
    expect(redone.status).toBe(200);
    expect(withoutTags(await daysOf(person))).toEqual(after);
  });

  test('is refused where a day was changed since, with what is there', async () => {
    const { person, batch } = await batched();
    await person.patch(dayPath('2026-11-03'), { notes: 'changed since' });
    const days = await daysOf(person);
    const answer = await person.post(undoPath(batch), undefined);
    expect([answer.status, codeOf(answer)]).toEqual([409, 'days_changed']);
    expect(answer.json<ConflictJson>().conflicts).toEqual([{ date: '2026-11-03', day: days[1] }]);
    expect(await daysOf(person)).toEqual(days);
    await person.delete(dayPath('2026-11-03'));
    const removed = await person.post(undoPath(batch), undefined);
    expect(removed.json<ConflictJson>().conflicts).toEqual([{ date: '2026-11-03', day: null }]);
  });

  test('works once, for whoever made it, within seven days', async () => {
    const { person, batch } = await batched();
    const other = await server.person();
    expect(codeOf(await other.post(undoPath(batch), undefined))).toBe('batch_not_found');
    expect(codeOf(await person.post(undoPath('no-such-batch'), undefined))).toBe('batch_not_found');
    expect((await person.post(undoPath(batch), undefined)).status).toBe(200);
    expect(codeOf(await person.post(undoPath(batch), undefined))).toBe('batch_not_found');
    const { person: late, batch: old } = await batched();
    clock.advance(7 * 86_400_000 + 1);
    const signedIn = await signInAgain(late);
    expect(codeOf(await signedIn.post(undoPath(old), undefined))).toBe('batch_not_found');
  });
});

test('after any batches, undoing them one by one restores each state exactly', async () => {
  const half = fc.constantFrom(
    undefined,
    null,
    { type: 'office' },
    { type: 'vacation', status: 'planned' },
    { type: 'remote', place: { name: 'Graz' } },
  );
  const notes = fc.constantFrom(undefined, '', 'x', 'Zeile 1\n"2"');
  const day = fc.record({ am: half, pm: half }).filter(({ am, pm }) => am !== undefined || pm !== undefined);
  const content = fc
    .tuple(day, notes)
    .map(([halves, text]) => (halves.am || halves.pm ? { ...halves, notes: text } : halves));
  const date = fc.integer({ min: 1, max: 9 }).map((number) => `2026-11-0${number}`);
  const items = fc
    .uniqueArray(date, { minLength: 1, maxLength: 9 })
    .chain((chosen) => fc.tuple(...chosen.map((each) => content.map((rest) => ({ date: each, ...rest })))));
  await fc.assert(
    fc.asyncProperty(fc.array(items, { minLength: 1, maxLength: 4 }), async (batches) => {
      const person = await server.person();
      const states: { batch: string; days: unknown }[] = [];
      for (const days of batches) {
        const before = withoutTags(await daysOf(person));
        const { batch, conflicts } = (
          await person.post(batchPath, { days, replace: true })
        ).json<BatchJson>();
        expect(conflicts).toEqual([]);
        if (batch !== null) states.push({ batch, days: before });
      }
      for (const { batch, days } of states.toReversed()) {
        expect((await person.post(undoPath(batch), undefined)).status).toBe(200);
        expect(withoutTags(await daysOf(person))).toEqual(days);
      }
    }),
    { numRuns: inject('database') === 'sqlite' ? 15 : 6 },
  );
});
