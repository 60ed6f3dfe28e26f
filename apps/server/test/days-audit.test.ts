import { expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { batchPath, dayPath, office, sick } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

interface EntryJson {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly target: string | null;
  readonly by: string;
  readonly actor: string | null;
  readonly person?: string | null;
  readonly before: unknown;
  readonly after: unknown;
}
interface PageJson {
  readonly entries: readonly EntryJson[];
  readonly next?: string;
}

const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
const date = '2026-11-03';
const remote = { type: 'remote', place: { name: 'Secret place' } };

test('what was changed of mine is listed with before and after, page by page', async () => {
  const person = await server.person();
  await person.put(dayPath(date), { am: remote, pm: null, notes: 'secret notes' });
  clock.advance(1000);
  await person.patch(dayPath(date), { am: sick, replace: true });
  const first = (await person.get('/api/v2/me/audit?limit=1')).json<PageJson>();
  expect(first.entries).toMatchObject([
    {
      ...{ at: clock.now().toISOString(), action: 'day.changed', target: date, by: 'self' },
      ...{ actor: person.name, after: { am: sick, pm: null, notes: 'secret notes' } },
      before: { am: { type: 'remote', place: { name: 'Secret place' } }, notes: 'secret notes' },
    },
  ]);
  const rest = await person.get(`/api/v2/me/audit?limit=2&cursor=${first.next ?? ''}`);
  const page = rest.json<PageJson>();
  expect(page.entries.map(({ action }) => action)).toEqual(['day.created', 'place.created']);
  const last = (await person.get(`/api/v2/me/audit?cursor=${page.next ?? ''}`)).json<PageJson>();
  expect(last.entries.map(({ action }) => action)).toEqual(['account.created']);
  expect(last.next).toBeUndefined();
  const wrong = await person.get('/api/v2/me/audit?cursor=x');
  expect([codeOf(wrong), pointersOf(wrong)]).toEqual(['invalid_query', ['cursor']]);
});

test('administrators see who, when, which date and type, but neither notes nor places', async () => {
  const administrator = await server.person(undefined, { administrator: true });
  const person = await server.person();
  await person.put(dayPath(date), { am: remote, pm: null, notes: 'secret notes' });
  await person.post(batchPath, { dates: [date], am: office, notes: 'secret too', replace: true });
  await person.post('/api/v2/me/tokens', { name: 'secret name', scopes: ['days:read'] });
  await person.delete(dayPath(date));
  const path = `/api/v2/audit?person=${encodeURIComponent(person.name.toUpperCase())}`;
  const answer = await administrator.get(path);
  const { entries } = answer.json<PageJson>();
  expect(answer.text).not.toContain('ecret');
  const typed = (type: string) => ({ am: { type }, pm: null });
  expect(entries.filter(({ action }) => action.startsWith('day.'))).toMatchObject([
    { action: 'day.removed', target: date, before: typed('office'), after: null },
    { action: 'day.changed', target: date, before: typed('remote'), after: typed('office') },
    { action: 'day.created', target: date, before: null, after: typed('remote') },
  ]);
  expect(entries.every(({ person: whose, actor }) => whose === person.name && actor === person.name)).toBe(
    true,
  );
  const all = (await administrator.get('/api/v2/audit?limit=3')).json<PageJson>();
  expect(all.entries.map(({ id }) => id)).toEqual(entries.slice(0, 3).map(({ id }) => id));
  expect(codeOf(await administrator.get('/api/v2/audit?person=nobody'))).toBe('person_not_found');
});

test('what an administrator did is seen with their name', async () => {
  const administrator = await server.person(undefined, { administrator: true });
  const person = await server.person();
  await administrator.post('/api/v2/imports', { csv: `Person,Date,Type\n${person.name},${date},office\n` });
  const { entries } = (await person.get('/api/v2/me/audit?limit=1')).json<PageJson>();
  expect(entries).toMatchObject([{ action: 'day.created', by: 'administrator', actor: administrator.name }]);
});
