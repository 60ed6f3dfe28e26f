import { expect, test } from 'vitest';
import { pointersOf } from './support/configs.ts';
import { idOf } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const employment = (firstDay: string | null, lastDay: string | null) => ({ firstDay, lastDay });

test('the first and the last day of employment are part of the profile, each for itself', async () => {
  const person = await server.person();
  const change = async (body: object) => (await person.patch('/api/v2/me', body)).json();
  expect(await change({ firstDay: '2024-03-01' })).toMatchObject(employment('2024-03-01', null));
  expect(await change({ lastDay: '2024-03-01' })).toMatchObject(employment('2024-03-01', '2024-03-01'));
  expect(await change({ timeZone: 'Europe/Vienna' })).toMatchObject(employment('2024-03-01', '2024-03-01'));
  expect(await change({ firstDay: null })).toMatchObject(employment(null, '2024-03-01'));
  expect((await person.get('/api/v2/me')).json()).toMatchObject(employment(null, '2024-03-01'));
});

test('changes of it are in the audit', async () => {
  const person = await server.person();
  await person.patch('/api/v2/me', { firstDay: '2024-03-01' });
  await person.patch('/api/v2/me', { firstDay: '2024-03-01' });
  const trail = await server.storage.audit.of(await idOf(server, person.name), 10);
  expect(trail.filter(({ action }) => action === 'account.employment_changed')).toMatchObject([
    { before: employment(null, null), after: employment('2024-03-01', null) },
  ]);
});

test.each([
  [{ firstDay: '2024-02-30' }, '/firstDay'],
  [{ firstDay: '1066-10-14' }, '/firstDay'],
  [{ lastDay: 'never' }, '/lastDay'],
  [{ lastDay: '2024-02-29' }, '/lastDay'],
  [{ firstDay: '2024-12-31', lastDay: '2024-12-30' }, '/lastDay'],
])('%j is 400 for somebody who began in March 2024, and changes nothing', async (body, pointer) => {
  const person = await server.person();
  await person.patch('/api/v2/me', { firstDay: '2024-03-01' });
  const answer = await person.patch('/api/v2/me', { timeZone: 'Europe/Vienna', ...body });
  expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
  const after = { firstDay: '2024-03-01', lastDay: null, timeZone: null };
  expect((await person.get('/api/v2/me')).json()).toMatchObject(after);
});
