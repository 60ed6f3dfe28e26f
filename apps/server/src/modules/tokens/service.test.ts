import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../../test/support/test-clock.ts';
import type { Storage } from '../../storage/contract.ts';
import { openStorage } from '../../storage/open.ts';
import { TokenError, TokenService } from './index.ts';

const clock = new TestClock();
let folder: string;
let storage: Storage;
let tokens: TokenService;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-tokens-'));
  const database = { kind: 'sqlite', path: join(folder, 'worklog.db') } as const;
  const observer = { committed: () => undefined };
  storage = await openStorage({ database, projectRoot: folder, forServer: false, observer });
  tokens = new TokenService(storage.tokens, storage, clock);
});

afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

const create = (name: string, scopes = ['configs:read'], expiresAt?: Date) =>
  tokens.create({ name, scopes, expiresAt });

describe('a new token', () => {
  test('is 256 random bits behind a prefix that scanners can find', async () => {
    const [one, other] = [await create('one'), await create('other')];
    expect(one).toMatch(/^wl_[\w-]{43}$/);
    expect(one).not.toBe(other);
  });

  test('is stored as its hash only', async () => {
    const secret = await create('hidden');
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    expect(files.some((bytes) => bytes.includes('hidden'))).toBe(true);
    expect(files.some((bytes) => bytes.includes(secret) || bytes.includes(secret.slice(3)))).toBe(false);
  });

  test('says who holds it, and what that allows', async () => {
    const secret = await create('caller', ['configs:write:app_*', 'metrics:read']);
    const listed = (await tokens.list()).find(({ name }) => name === 'caller');
    expect(await tokens.authenticate(secret)).toEqual({
      kind: 'token',
      id: listed?.id,
      scopes: ['configs:write:app_*', 'metrics:read'],
    });
  });

  test.each(['', 'a b', 'a/b', 'é', 'a'.repeat(65), 'a\n'])('is not called %j', async (name) => {
    await expect(create(name)).rejects.toThrow(
      `A token's name has 1 to 64 letters, digits, dots, dashes or underscores; ${name} has not.`,
    );
  });

  test.each(['ci', 'ci.2-a_B', 'a'.repeat(64)])('may be called %s', async (name) => {
    await expect(create(name)).resolves.toBeTypeOf('string');
  });

  test('needs a name of its own', async () => {
    await create('taken');
    const again = create('taken');
    await expect(again).rejects.toThrow('There is a token called taken already.');
    await expect(again).rejects.toBeInstanceOf(TokenError);
  });

  test('needs a scope', async () => {
    await expect(create('none', [])).rejects.toThrow(/^A token needs a scope: configs:read, /);
  });

  test.each([
    'configs',
    'configs:admin',
    'configs:read:',
    'configs:read:*',
    'configs:read:app',
    'configs:read:a-b*',
    'configs:read:a*b*',
    'metrics:read:x*',
    'metrics:write',
    'CONFIGS:READ',
    ' configs:read',
    'days:read',
  ])('cannot have the scope %j', async (scope) => {
    await expect(create('scope', ['configs:read', scope])).rejects.toThrow(
      `There is no scope ${scope}; there are `,
    );
  });

  test.each(['configs:read', 'configs:write', 'configs:read:a*', 'configs:write:worklog_*', 'metrics:read'])(
    'can have the scope %s',
    async (scope) => {
      await expect(create(`can-${scope.replaceAll(/\W/g, '-')}`, [scope])).resolves.toBeTypeOf('string');
    },
  );

  test('cannot have expired already', async () => {
    await expect(create('late', ['configs:read'], clock.now())).rejects.toThrow(
      'The token would have expired already.',
    );
  });
});

describe('a token is refused', () => {
  test('from the instant on at which it expires', async () => {
    const secret = await create('expires', ['configs:read'], new Date(clock.now().getTime() + 1000));
    clock.advance(999);
    expect(await tokens.authenticate(secret)).toBeDefined();
    clock.advance(1);
    expect(await tokens.authenticate(secret)).toBeUndefined();
  });

  test('once it is revoked', async () => {
    const secret = await create('revoked');
    await tokens.revoke('revoked');
    expect(await tokens.authenticate(secret)).toBeUndefined();
    await expect(tokens.revoke('revoked')).rejects.toThrow('There is no token called revoked.');
  });

  test('when nobody made it, or it is the stored hash', async () => {
    await create('hashed');
    const stored = (await storage.tokens.list()).find(({ name }) => name === 'hashed');
    for (const secret of ['', 'wl_', stored?.hash ?? ''])
      expect(await tokens.authenticate(secret)).toBeUndefined();
  });
});

test('the list is by name, with all that an operator needs and no hash', async () => {
  const expiresAt = new Date(clock.now().getTime() + 5000);
  await create('0-first', ['metrics:read'], expiresAt);
  const [first, ...rest] = await tokens.list();
  expect(first).toEqual({
    name: '0-first',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    scopes: ['metrics:read'],
    createdAt: clock.now(),
    expiresAt,
  });
  const names = rest.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
});
