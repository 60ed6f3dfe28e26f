import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { grant, record, vacation, workdays, type BalanceJson } from './support/allowances.ts';
import { dayPath } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { readonly responses: { readonly 200: { readonly content: Record<string, Shown> } } } }
    >
  >;
}
interface Shown {
  readonly example: BalanceJson;
}

const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
const document = readFileSync(path.resolve(import.meta.dirname, '../../../docs/ledger.md'), 'utf8');
const description = (await server.request('GET', '/openapi.json')).json<Description>();
const described =
  description.paths['/api/v2/me/allowances/{id}']?.get.responses[200].content['application/json']?.example;

/** Somebody who has recorded what the example tells. */
async function somebody() {
  const person = await server.person();
  await grant(person, 28);
  const opening = { kind: 'opening_balance', days: 4, validFrom: '2026-01-01', expiresOn: '2026-03-31' };
  await person.post('/api/v2/me/allowances/vacation/entries', { ...opening, reason: 'Left over from 2025' });
  await record(person, [...workdays('2026-02-02', 2), ...workdays('2026-05-04', 26)]);
  const plan = { type: 'vacation' };
  await person.put(dayPath('2026-12-28'), { am: plan, pm: plan });
  return person;
}

test('the example of docs/ledger.md is what the server answers', async () => {
  const [, shown = ''] = /```json\n([^]*?)\n```/.exec(document) ?? [];
  const answer = await (await somebody()).get('/api/v2/me/allowances/vacation');
  expect(answer.json()).toEqual(JSON.parse(shown));
});

test('the table of docs/ledger.md has the lines of the explanation', async () => {
  const { explanation } = await vacation(await somebody());
  const rows = [...document.matchAll(/^\| .*? \| +(-?[\d.]+) \|$/gm)].map(([, days]) => Number(days));
  const sumOf = (lines: BalanceJson['explanation'], from: string, to: string) =>
    (lines?.leftAfterPlans ?? [])
      .filter(({ kind, date }) => kind === 'use' && String(date) >= from && String(date) <= to)
      .reduce((sum, { days }) => sum + days, 0);
  const [entry, granted] = explanation?.left ?? [];
  expect(rows).toEqual([
    ...[entry?.days, granted?.days, sumOf(explanation, '2026-02-01', '2026-02-28')],
    explanation?.left.find(({ kind }) => kind === 'expired')?.days,
    ...[sumOf(explanation, '2026-05-01', '2026-06-30'), 2],
    ...[sumOf(explanation, '2026-12-01', '2026-12-31'), 1],
  ]);
});

test('the example of the description is the same, and its lines are among those of the answer', async () => {
  const answer = await vacation(await somebody());
  const { explanation, ...numbers } = described ?? ({} as BalanceJson);
  expect(answer).toMatchObject(numbers);
  const withoutId = (line: object) => JSON.stringify(line).replace(/"id":"[^"]*",/, '');
  for (const which of ['left', 'leftAfterPlans'] as const) {
    const lines = answer.explanation?.[which].map(withoutId);
    for (const line of explanation?.[which] ?? []) expect(lines).toContain(withoutId(line));
    expect(explanation?.[which].length).toBeGreaterThan(3);
  }
});
