import { describe, expect, test } from 'vitest';
import type { PersonClient } from './support/api-client.ts';
import { codeOf } from './support/configs.ts';
import { dayPath, daysOf, office, sick, vacation, type DayJson } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer({ clock: new TestClock('2026-11-22T12:00:00Z') });
const path = dayPath('2026-11-03');
const whole = { am: office, pm: office };

/** Somebody with a day, and that day. */
async function recorded(): Promise<{ person: PersonClient; day: DayJson; etag: string }> {
  const person = await server.person();
  const day = (await person.put(path, whole)).json<DayJson>();
  return { person, day, etag: `"${day.tag}"` };
}

describe('a half that is set', () => {
  test('is not written over without saying so, and what is there is shown', async () => {
    const { person, day, etag } = await recorded();
    for (const attempt of [
      () => person.put(path, { am: sick, pm: sick }),
      () => person.put(path, { ...whole, replace: false }),
      () => person.put(path, whole, { 'if-match': '*' }),
      () => person.put(path, { am: null, pm: null }),
      () => person.patch(path, { am: sick }),
      () => person.patch(path, { pm: null }),
    ]) {
      const answer = await attempt();
      expect([answer.status, codeOf(answer)]).toEqual([409, 'day_taken']);
      expect([answer.json<{ day: DayJson }>().day, answer.headers.etag]).toEqual([day, etag]);
    }
    expect(await daysOf(person)).toEqual([day]);
  });

  test('is written over with `replace`, and with the current tag', async () => {
    const { person, etag } = await recorded();
    const tagged = await person.put(path, { am: sick, pm: sick }, { 'if-match': etag });
    expect([tagged.status, tagged.json<DayJson>().am]).toEqual([200, sick]);
    expect(tagged.headers.etag).not.toBe(etag);
    const replaced = await person.patch(path, { pm: vacation, replace: true });
    expect(replaced.json<DayJson>()).toMatchObject({ am: sick, pm: vacation });
  });

  test('is not written over with a tag of before, whatever else is said', async () => {
    const { person, etag } = await recorded();
    const day = (await person.put(path, { am: sick, pm: null, replace: true })).json<DayJson>();
    for (const attempt of [
      () => person.put(path, whole, { 'if-match': etag }),
      () => person.put(path, { ...whole, replace: true }, { 'if-match': etag }),
      () => person.patch(path, { notes: 'late' }, { 'if-match': etag }),
      () => person.delete(path, { 'if-match': etag }),
      () => person.get(path, { 'if-match': etag }),
    ]) {
      const answer = await attempt();
      expect([answer.status, codeOf(answer)]).toEqual([412, 'precondition_failed']);
      expect(answer.json<{ day: DayJson }>().day).toEqual(day);
    }
    expect(await daysOf(person)).toEqual([day]);
  });

  test('leaves the other half free', async () => {
    const person = await server.person();
    await person.put(path, { am: office, pm: null });
    expect((await person.patch(path, { pm: sick })).status).toBe(200);
  });
});

test('`If-None-Match: *` creates only', async () => {
  const person = await server.person();
  const once = { 'if-none-match': '*' };
  const created = await person.put(path, whole, once);
  expect(created.status).toBe(201);
  const again = await person.put(path, { ...whole, replace: true }, once);
  expect([again.status, again.json<{ day: DayJson }>().day]).toEqual([412, created.json<DayJson>()]);
});

test('a tag of a day that is not there does not hold', async () => {
  const person = await server.person();
  for (const tag of ['"0000000000000000"', '*']) {
    const answer = await person.put(path, whole, { 'if-match': tag });
    expect([answer.status, answer.json<{ day: DayJson | null }>().day]).toEqual([412, null]);
  }
});

test('a day is read only when it has changed', async () => {
  const { person, etag } = await recorded();
  const same = await person.get(path, { 'if-none-match': etag });
  expect([same.status, same.text]).toEqual([304, '']);
  expect((await person.get(path, { 'if-none-match': '"0"' })).status).toBe(200);
});

test('a day is removed, with its tag or without', async () => {
  const { person, etag } = await recorded();
  expect((await person.delete(path, { 'if-match': etag })).status).toBe(204);
  const gone = await person.delete(path);
  expect([gone.status, codeOf(gone)]).toEqual([404, 'day_not_found']);
  await person.put(path, whole);
  expect((await person.delete(path)).status).toBe(204);
  expect(await daysOf(person)).toEqual([]);
});

test('of writers with the same tag one wins, and the others are told', async () => {
  const { person, etag } = await recorded();
  const writes = ['a', 'b', 'c', 'd'].map((notes) =>
    person.put(path, { am: sick, pm: sick, notes }, { 'if-match': etag }),
  );
  const statuses = (await Promise.all(writes)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 412, 412, 412]);
});
