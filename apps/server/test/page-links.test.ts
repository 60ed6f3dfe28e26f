import { describe, expect, test } from 'vitest';
import type { SessionReader } from '../src/modules/sessions/index.ts';
import { askedByToday, buildPage } from './support/built-page.ts';
import { TestClock } from './support/test-clock.ts';
import { ownServer, sharedServer, type TestServer } from './support/test-server.ts';

/** What stands for the database's way of finding a session while it is set. */
let find: SessionReader['findByHash'] | undefined;

const clock = new TestClock();
const server = await sharedServer({
  clock,
  pageFolder: buildPage(),
  wrapStorage: (storage) => ({
    ...storage,
    sessions: {
      of: (person) => storage.sessions.of(person),
      findByHash: (hash) => (find ?? storage.sessions.findByHash.bind(storage.sessions))(hash),
    },
  }),
});

/** Of a later build, with the same script, that names one other request. */
const otherPage = buildPage(['api/v2/day-types', 'api/v2/me/places']);

/** A session that is none. */
const unknown = { cookie: 'worklog_session=whatever' };
const signedIn = async () => ({ cookie: (await server.person()).cookie });

const get = (target: string, headers: Record<string, string> = {}): ReturnType<TestServer['request']> =>
  server.request('GET', target, { headers });
const linksOf = async (target: string, headers?: Record<string, string>): Promise<unknown> =>
  (await get(target, headers)).headers.link;

const parts = (up: string): string[] => [
  `<${up}assets/main-1a2b3c.js>; rel=modulepreload`,
  `<${up}assets/main-7a8b9c.css>; rel=preload; as=style; crossorigin`,
];
const named = (up: string, ...paths: string[]): string =>
  [...parts(up), ...paths.map((path) => `<${up}${path}>; rel=preload; as=fetch; crossorigin`)].join(', ');
const everywhere = ['api/v2/me', 'api/v2/about'];

describe('what the page asks for first', () => {
  test('is named to whoever is signed in, after the script', async () => {
    expect(await linksOf('/today', await signedIn())).toBe(named('./', ...everywhere, ...askedByToday));
  });

  test('is who is there at the addresses that say nothing else', async () => {
    const session = await signedIn();
    expect(await linksOf('/', session)).toBe(named('./', ...everywhere));
    expect(await linksOf('/calendar/2026-11', session)).toBe(named('../', ...everywhere));
  });

  test('is only who is there for a session that is not valid: nothing else will be asked for', async () => {
    expect(await linksOf('/today', unknown)).toBe(named('./', ...everywhere));
    const session = await signedIn();
    await server.request('DELETE', '/api/v2/sessions/current', { headers: session });
    expect(await linksOf('/today', session)).toBe(named('./', ...everywhere));
    const idle = await signedIn();
    clock.advance(13 * 3_600_000);
    expect(await linksOf('/today', idle)).toBe(named('./', ...everywhere));
  });

  test('is not named to others, nor where no session is needed', async () => {
    expect(await linksOf('/today')).toBeUndefined();
    const session = await signedIn();
    expect(await linksOf('/sign-in', session)).toBeUndefined();
    expect(await linksOf('/reset-password', session)).toBeUndefined();
  });

  test('is named with the page that a browser has already', async () => {
    const session = await signedIn();
    const { etag } = (await get('/today', session)).headers;
    const again = await get('/today', { ...session, 'if-none-match': String(etag) });
    expect([again.status, again.headers.link]).toEqual([304, named('./', ...everywhere, ...askedByToday)]);
  });

  test('does not stay with the page that a browser has from a build that named something else', async () => {
    const other = await ownServer({ pageFolder: otherPage });
    const { etag } = (await get('/today', await signedIn())).headers;
    const { cookie } = await other.person();
    const headers = { cookie, 'if-none-match': String(etag) };
    expect((await other.request('GET', '/today', { headers })).status).toBe(200);
  });

  test('does not stay with the page that a browser has from another session', async () => {
    const session = await signedIn();
    const tags = [];
    for (const headers of [session, unknown, {}]) tags.push((await get('/today', headers)).headers.etag);
    expect(new Set(tags).size).toBe(3);
    for (const headers of [unknown, {}]) {
      const answer = await get('/today', { ...headers, 'if-none-match': String(tags[0]) });
      expect(answer.status).toBe(200);
    }
  });
});

describe.each([
  ['fails', () => Promise.reject(new Error('out of order'))],
  ['does not answer', () => new Promise<never>(() => undefined)],
])('while the database %s', (_what, finding) => {
  test('the page comes all the same, and asks by itself', async () => {
    const session = await signedIn();
    const { etag } = (await get('/today', unknown)).headers;
    find = finding;
    try {
      const answer = await get('/today', session);
      expect([answer.status, answer.headers.link]).toEqual([200, named('./', ...everywhere)]);
      expect(answer.text).toContain('<div id="root">');
      expect((await get('/today', { ...session, 'if-none-match': String(etag) })).status).toBe(304);
    } finally {
      find = undefined;
    }
  });
});
