import { describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { TokenService } from '../src/modules/tokens/index.ts';
import { systemClock } from '../src/shared/clock.ts';
import { openStorage } from '../src/storage/open.ts';
import { codeOf } from './support/configs.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer, type TestServer } from './support/test-server.ts';

const clock = new TestClock();
const server = await sharedServer({ clock });

async function accepts(token: string, on: TestServer = server): Promise<boolean> {
  const answer = await on.request('GET', '/configs', { token });
  if (answer.status !== 200) expect(codeOf(answer)).toBe('unauthenticated');
  return answer.status === 200;
}

/** Uses tokens as an operator's command does, beside the running server. */
async function besideTheServer(use: (tokens: TokenService) => Promise<void>): Promise<void> {
  const { database } = loadConfig({ DATABASE_URL: server.databaseUrl });
  const observer = { committed: () => undefined };
  const storage = await openStorage({ database, projectRoot: '/', forServer: false, observer });
  await use(new TokenService(storage.tokens, storage, systemClock)).finally(() => storage.close());
}

describe('an API token', () => {
  test('is accepted until it expires, and not from that instant on', async () => {
    const expiresAt = new Date(clock.now().getTime() + 60_000);
    const token = await server.tokens.create({ name: 'short', scopes: ['configs:read'], expiresAt });
    expect(await accepts(token)).toBe(true);
    clock.advance(59_999);
    expect(await accepts(token)).toBe(true);
    clock.advance(1);
    expect(await accepts(token)).toBe(false);
  });

  test('without an expiry is accepted for ever', async () => {
    const token = await server.token('configs:read');
    clock.advance(20 * 365 * 86_400_000);
    expect(await accepts(token)).toBe(true);
  });

  test('is refused at once when it is revoked', async () => {
    const expiresAt = undefined;
    const token = await server.tokens.create({ name: 'revoked', scopes: ['configs:read'], expiresAt });
    expect(await accepts(token)).toBe(true);
    await server.tokens.revoke('revoked');
    expect(await accepts(token)).toBe(false);
  });

  test('is accepted and refused by another server on the same database at once', async () => {
    const second = await server.startSecond();
    const scopes = ['configs:read'];
    const token = await server.tokens.create({ name: 'everywhere', scopes, expiresAt: undefined });
    expect(await accepts(token, second)).toBe(true);
    await second.tokens.revoke('everywhere');
    expect(await accepts(token, server)).toBe(false);
    expect(await accepts(token, second)).toBe(false);
  });

  test('that an operator makes and revokes beside the running server counts there at once', async () => {
    let token = '';
    await besideTheServer(async (tokens) => {
      token = await tokens.create({ name: 'operator', scopes: ['configs:read'], expiresAt: undefined });
    });
    expect(await accepts(token)).toBe(true);
    await besideTheServer((tokens) => tokens.revoke('operator'));
    expect(await accepts(token)).toBe(false);
  });

  test('whose name was revoked and given again is another', async () => {
    const again = { name: 'again', scopes: ['configs:read'], expiresAt: undefined };
    const first = await server.tokens.create(again);
    await server.tokens.revoke('again');
    const second = await server.tokens.create(again);
    expect([await accepts(first), await accepts(second)]).toEqual([false, true]);
  });

  test('is accepted letter by letter only', async () => {
    const token = await server.token('configs:read');
    expect(await accepts(token)).toBe(true);
    for (const other of [token.slice(0, -1), `${token}A`, token.toUpperCase(), token.slice(3), `${token}=`]) {
      expect(await accepts(other)).toBe(false);
    }
  });
});
