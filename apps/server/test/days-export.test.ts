import { expect, test } from 'vitest';
import { batchPath, daysOf, office } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const relay = 'http://127.0.0.1:1';
const server = await sharedServer({
  clock: new TestClock('2026-11-22T12:00:00Z'),
  settings: { WORKLOG_OUTGOING_HOSTS: relay },
});

type ExportJson = Readonly<Record<string, unknown>> & {
  readonly profile: unknown;
  readonly days: readonly unknown[];
  readonly audit: readonly { readonly action: string }[];
};

test('all that is kept of me is one document without secrets', async () => {
  const person = await server.person();
  await person.patch('/api/v2/me/settings', { slackUrl: `${relay}/secret-of-the-webhook` });
  const token = (await person.post('/api/v2/me/tokens', { name: 'cli', scopes: ['days:read'] })).json<{
    token: string;
  }>();
  const remote = { type: 'remote', place: { name: 'Graz' } };
  const dates = ['2026-11-02', '2026-11-03'];
  await person.post(batchPath, { dates, am: remote, pm: office, notes: 'ü' });
  const year = await person.put(`/api/v1/user/${encodeURIComponent(person.name)}/settings`, { vacation: 25 });
  expect(year.status).toBe(200);
  const answer = await person.get('/api/v2/me/export');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="worklog-export.json"');
  const document = answer.json<ExportJson>();
  expect(Object.keys(document)).toEqual([
    ...['exportedAt', 'profile', 'settings', 'places', 'days', 'workPatterns', 'bases', 'rates', 'entries'],
    ...['sessions', 'tokens', 'deliveries', 'audit'],
  ]);
  expect(document).toMatchObject({
    ...{ exportedAt: '2026-11-22T12:00:00.000Z', settings: { slackHost: '127.0.0.1:1' } },
    ...{ places: [{ name: 'Graz', kind: 'other', country: null }], days: await daysOf(person) },
    ...{ rates: [{ allowance: 'vacation', validFrom: '2026-01-01', daysAYear: 25 }] },
    ...{
      tokens: [{ name: 'cli', scopes: ['days:read'] }],
      sessions: [{ lastSeenAt: expect.any(String) as string }],
    },
    deliveries: [{ state: 'waiting' }],
  });
  expect(document.profile).toEqual((await person.get('/api/v2/me')).json());
  expect(document.audit.filter(({ action }) => action === 'day.created')).toHaveLength(2);
  for (const secret of ['secret-of-the-webhook', token.token, person.password, 'argon2', '"hash"']) {
    expect(answer.text).not.toContain(secret);
  }
  const head = await person.request('HEAD', '/api/v2/me/export');
  expect([head.status, head.text]).toEqual([200, '']);
});

test('much is streamed, and complete', async () => {
  const person = await server.person();
  const notes = 'x'.repeat(200);
  const rows = Array.from({ length: 4000 }, (_, index) => {
    const date = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
    return `${date},office,,,,,,${notes}\n`;
  });
  const csv = `Date,Type,Location,Half,Status,Country,Region,Notes\n${rows.join('')}`;
  expect((await person.post('/api/v2/me/imports', { csv })).status).toBe(200);
  const answer = await person.get('/api/v2/me/export');
  expect(answer.headers['content-length']).toBeUndefined();
  const { days, audit } = answer.json<ExportJson>();
  expect([days.length, audit.length]).toEqual([4000, 4001]);
});
