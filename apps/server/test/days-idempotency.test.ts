import { describe, expect, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import { codeOf } from './support/configs.ts';
import {
  batchPath,
  dayPath,
  daysOf,
  office,
  sick,
  undoPath,
  vacation,
  type BatchJson,
} from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer({ clock: new TestClock('2026-11-22T12:00:00Z') });
const second = await server.startSecond();
const dates = ['2026-11-02', '2026-11-03'];
const whole = { dates, am: office, pm: office };

describe('a request with an Idempotency-Key', () => {
  test('is done once and answered the same again', async () => {
    const person = await server.person();
    const key = { 'idempotency-key': 'a-key' };
    const first = await person.post(batchPath, whole, key);
    await person.delete(dayPath('2026-11-02'));
    const again = await person.post(batchPath, whole, key);
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect([first, again].map(({ headers }) => headers['idempotent-replayed'])).toEqual([undefined, 'true']);
    expect((await daysOf(person)).map(({ date }) => date)).toEqual(['2026-11-03']);
  });

  test('that is another one is refused', async () => {
    const person = await server.person();
    const key = { 'idempotency-key': 'a-key' };
    const { batch } = (await person.post(batchPath, whole, key)).json<BatchJson>();
    for (const attempt of [
      () => person.post(batchPath, { ...whole, am: sick }, key),
      () => person.post(undoPath(batch), undefined, key),
      () => person.post('/api/v2/me/days/confirm', { from: '2026-11-02', to: '2026-11-03' }, key),
    ]) {
      const answer = await attempt();
      expect([answer.status, codeOf(answer)]).toEqual([422, 'idempotency_key_reused']);
    }
    expect((await person.post(undoPath(batch), undefined, { 'idempotency-key': 'another' })).status).toBe(
      200,
    );
    const other = await server.person();
    expect((await other.post(batchPath, whole, key)).headers['idempotent-replayed']).toBeUndefined();
  });

  test('that has failed can be sent again', async () => {
    const person = await server.person();
    const key = { 'idempotency-key': 'k' };
    await person.put(dayPath('2026-11-02'), { am: sick, pm: null });
    expect((await person.post(batchPath, whole, key)).status).toBe(409);
    await person.delete(dayPath('2026-11-02'));
    expect((await person.post(batchPath, whole, key)).status).toBe(200);
  });

  test('that only looks is not kept', async () => {
    const person = await server.person();
    const key = { 'idempotency-key': 'k' };
    await person.post(batchPath, { ...whole, dryRun: true }, key);
    expect((await person.post(batchPath, whole, key)).status).toBe(200);
  });

  test.each(['', 'with space', 'ü', 'x'.repeat(256)])('that is %j is refused', async (key) => {
    const person = await server.person();
    const answer = await person.post(batchPath, whole, {
      'idempotency-key': Buffer.from(key).toString('latin1'),
    });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_header']);
    expect(await daysOf(person)).toEqual([]);
  });

  test('is done by one of those sent at once, to two servers', async () => {
    const person = await server.person();
    const there = new PersonClient(second.request, person);
    const key = { 'idempotency-key': 'at once'.replace(' ', '-') };
    const body = { dates, am: vacation, pm: { type: 'remote', place: { name: 'Villach' } } };
    const sent = [person, there, person, there, person, there].map((client) =>
      client.post(batchPath, body, key),
    );
    const answers = await Promise.all(sent);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    const replayed = answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true');
    expect(replayed).toHaveLength(answers.length - 1);
    expect(await daysOf(person)).toHaveLength(2);
  });
});
