import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildPage, script } from './support/built-page.ts';
import { codeOf } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer({
  pageFolder: buildPage(),
  settings: { WORKLOG_CORS_ORIGINS: 'https://intranet.example' },
});
const get = (target: string, headers: Record<string, string> = {}) =>
  server.request('GET', target, { headers });

const addresses = [
  '/',
  '/today',
  '/calendar',
  '/calendar/2026-11',
  '/summary?from=2026-01-01&to=2026-12-31',
  '/rules',
  '/settings/sessions',
  '/admin/people/Zo%C3%AB',
  '/configurations/shop_mail',
  '/sign-in?next=%2Ftoday',
  '/create-account',
  '/first-administrator',
  '/reset-password',
];

describe('an address of the page', () => {
  test.each(addresses)('%s is answered with the page', async (address) => {
    const answer = await get(address);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<div id="root">');
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    const head = await server.request('HEAD', address);
    expect([head.status, head.text]).toEqual([200, '']);
  });

  test.each(['/todays', '/calendars/2026', '/nothing', '/index.html', '/pages/link.js', '/config'])(
    '%s is none',
    async (target) => {
      const answer = await get(target, { accept: 'text/html' });
      expect([answer.status, codeOf(answer)]).toEqual([404, 'not_found']);
    },
  );

  test('is only read', async () => {
    for (const address of ['/', '/today']) {
      const answer = await server.request('POST', address);
      expect([answer.status, codeOf(answer)]).toEqual([405, 'method_not_allowed']);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
    expect((await server.request('POST', '/calendar/2026')).status).toBe(404);
  });

  test.each([
    ['/', './'],
    ['/today', './'],
    ['/today/', '../'],
    ['/calendar/2026', '../'],
    ['/admin/people/Ann?tab=/days/', '../../'],
  ])('%s leads to the files, also under a path of a proxy', async (address, up) => {
    const { text } = await get(address);
    expect(text).toContain(`src="${up}assets/main-1a2b3c.js"`);
    expect(text).toContain(`href="${up}favicon.svg"`);
    const base = `https://worklog.example/log${address}`;
    expect(new URL(`${up}favicon.svg`, base).pathname).toBe('/log/favicon.svg');
  });

  test('runs only the scripts of the server, and takes only styles with its nonce', async () => {
    const answers = await Promise.all([get('/'), get('/')]);
    const nonces = answers.map(({ headers, text }) => {
      const policy = String(headers['content-security-policy']);
      const [, nonce = ''] = /style-src 'self' 'nonce-([\w+/]{22}==)'/.exec(policy) ?? [];
      for (const part of ["default-src 'none'", "script-src 'self';", "connect-src 'self';"])
        expect(policy).toContain(part);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(text).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
      expect(text).not.toContain('{{');
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    expect(answers[0].headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  });

  test('is not sent again to whoever has it, and the policy that came with it stays', async () => {
    const first = await get('/today');
    const etag = String(first.headers.etag);
    const again = await get('/today', { 'if-none-match': etag });
    expect([again.status, again.headers.etag]).toEqual([304, etag]);
    expect(again.headers['content-security-policy']).toBeUndefined();
    expect((await get('/calendar/2026', { 'if-none-match': etag })).status).toBe(200);
    expect((await get('/today', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('a file of the page', () => {
  const main = '/assets/main-1a2b3c.js';

  test('is kept for a year, since its name has its hash', async () => {
    const answer = await get(main);
    expect([answer.status, answer.text]).toEqual([200, script]);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: expect.stringContaining('Accept-Encoding') as unknown,
    });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['br, gzip', 'br', brotliCompressSync(script).length],
    ['gzip', 'gzip', gzipSync(script).length],
  ])('is sent compressed to whoever accepts %s', async (accepted, encoding, length) => {
    const headers = { 'accept-encoding': accepted };
    const answer = await server.request('HEAD', main, { headers });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-length']).toBe(String(length));
    const read = await fetch(server.url + main, { headers });
    expect(await read.text()).toBe(script);
  });

  test('has another tag for each encoding', async () => {
    const tags = [];
    for (const accepted of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': accepted };
      const etag = String((await server.request('HEAD', main, { headers })).headers.etag);
      expect((await get(main, { ...headers, 'if-none-match': etag })).status).toBe(304);
      tags.push(etag);
    }
    expect(new Set(tags).size).toBe(3);
  });

  test('says what else its answer depends on', async () => {
    const { headers } = await get(main, { origin: 'https://intranet.example' });
    expect(headers.vary).toMatch(/Origin, Accept-Encoding/);
  });

  test.each([
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/tile-4d5e6f.png', 'image/png', 'public, max-age=31536000, immutable'],
    ['/assets/main-1a2b3c.js.map', 'application/json; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s has the type %s', async (target, type, caching) => {
    const { status, headers } = await get(target, { 'accept-encoding': 'br' });
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching]);
    expect([headers['content-encoding'], headers.vary?.includes('Encoding') ?? false]).toEqual([
      undefined,
      false,
    ]);
  });

  test.each([
    '/assets/none.js',
    '/assets/',
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/..%2fpackage.json',
    '/assets/main-1a2b3c.js.br',
    '/.build/inputs.json',
    '/.build/asked-first.json',
    '/assets/../.build/inputs.json',
  ])('%s is none', async (target) => {
    const answer = await get(target);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'not_found']);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
  });
});

describe('a server without a page', async () => {
  const bare = await sharedServer({ pageFolder: path.join(tmpdir(), 'worklog-no-such-page') });

  test('says so once in its log, and where the page would be', async () => {
    for (const address of ['/', '/today', '/calendar/2026']) {
      const answer = await bare.request('GET', address);
      expect([answer.status, answer.headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8']);
      expect(answer.text).toContain('npm run build');
    }
    expect(bare.logs().match(/the page is not built/g)).toHaveLength(1);
  });

  test('serves the API', async () => {
    expect((await bare.request('GET', '/api/v2/about')).status).toBe(200);
  });
});
