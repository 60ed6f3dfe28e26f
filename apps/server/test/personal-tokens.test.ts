import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock();
const server = await sharedServer({ clock, settings: { WORKLOG_SESSION_IDLE_MINUTES: '720' } });
const ada = await server.person('Ada', { administrator: true });
const bob = await server.person('Bob');
const tokens = '/api/v2/me/tokens';

interface TokenJson {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly token?: string;
}

let count = 0;

async function create(owner = ada, fields: object = {}): Promise<Required<TokenJson>> {
  const answer = await owner.post(tokens, { name: `token ${++count}`, scopes: ['days:read'], ...fields });
  expect(answer.status).toBe(201);
  return answer.json<Required<TokenJson>>();
}

const list = async (owner = ada): Promise<readonly TokenJson[]> =>
  (await owner.get(tokens)).json<{ tokens: TokenJson[] }>().tokens;

const statusWith = async (token: string, on = server): Promise<number> =>
  (await on.request('GET', '/api/v2/me', { token })).status;

describe("a person's own token", () => {
  test('acts as that person', async () => {
    const { token } = await create(bob, { scopes: ['days:write'] });
    const answer = await server.request('GET', '/api/v2/me', { token });
    expect(answer.json()).toMatchObject({ name: 'Bob', role: 'person' });
  });

  test('is 256 random bits behind a prefix of its own, shown once', async () => {
    const { token, ...shown } = await create(ada, { name: 'once' });
    expect(token).toMatch(/^wlp_[\w-]{43}$/);
    expect(shown).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      name: 'once',
      scopes: ['days:read'],
      createdAt: clock.now().toISOString(),
      expiresAt: null,
    });
    expect((await list()).filter(({ name }) => name === 'once')).toEqual([shown]);
  });

  test('is listed to its owner only', async () => {
    await create(bob, { name: 'of Bob' });
    expect((await list(ada)).map(({ name }) => name)).not.toContain('of Bob');
    expect((await list(bob)).map(({ name }) => name)).toContain('of Bob');
  });

  test('is refused when it is revoked, on every server', async () => {
    const second = await server.startSecond();
    const { id, token } = await create();
    expect([await statusWith(token), await statusWith(token, second)]).toEqual([200, 200]);
    expect((await ada.delete(`${tokens}/${id}`)).status).toBe(204);
    expect([await statusWith(token), await statusWith(token, second)]).toEqual([401, 401]);
    const again = await ada.delete(`${tokens}/${id}`);
    expect([again.status, codeOf(again)]).toEqual([404, 'token_not_found']);
  });

  test('is revoked by its owner only', async () => {
    const { id, token } = await create();
    expect((await bob.delete(`${tokens}/${id}`)).status).toBe(404);
    expect(await statusWith(token)).toBe(200);
  });

  test('expires at its instant', async () => {
    const expiresAt = new Date(clock.now().getTime() + 60_000).toISOString();
    const { token, ...shown } = await create(ada, { expiresAt });
    expect(shown.expiresAt).toBe(expiresAt);
    clock.advance(59_999);
    expect(await statusWith(token)).toBe(200);
    clock.advance(1);
    expect(await statusWith(token)).toBe(401);
  });

  test('is refused letter by letter, and as its hash', async () => {
    const { token } = await create();
    for (const other of [token.slice(0, -1), `${token}A`, token.toUpperCase(), token.slice(4), 'wlp_'])
      expect(await statusWith(other)).toBe(401);
  });

  test('follows a change of the name', async () => {
    const eve = await server.person('Eve');
    const { token } = await create(eve);
    await eve.patch('/api/v2/me', { name: 'Eva' });
    expect((await server.request('GET', '/api/v2/me', { token })).json()).toMatchObject({ name: 'Eva' });
  });
});

describe('a token cannot be made', () => {
  test.each([
    [{ scopes: [] }, ['/scopes']],
    [{ scopes: ['configs:read'] }, ['/scopes/0']],
    [{ scopes: ['days:read', 'days:read'] }, ['/scopes']],
    [{ name: '' }, ['/name']],
    [{ name: ' a' }, ['/name']],
    [{ name: 'a\nb' }, ['/name']],
    [{ name: 'x'.repeat(65) }, ['/name']],
    [{ expiresAt: '2026-11-22T12:00:00Z' }, ['/expiresAt']],
    [{ expiresAt: '2027-01-31' }, ['/expiresAt']],
    [{ expiresAt: 'tomorrow' }, ['/expiresAt']],
    [{ person: 'Bob' }, ['/person']],
  ])('with %j', async (fields, pointers) => {
    const answer = await ada.post(tokens, { name: 'refused', scopes: ['days:read'], ...fields });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_body']);
    expect([...new Set(pointersOf(answer).map((pointer) => pointer))]).toEqual(
      expect.arrayContaining(pointers),
    );
    expect((await list()).map(({ name }) => name)).not.toContain('refused');
  });

  test('under a name that the same person has given; another person may', async () => {
    await create(ada, { name: 'phone' });
    const again = await ada.post(tokens, { name: 'phone', scopes: ['days:read'] });
    expect([again.status, codeOf(again)]).toEqual([409, 'name_taken']);
    await create(bob, { name: 'phone' });
  });

  test('beyond 100', async () => {
    const collector = await server.person();
    for (let index = 0; index < 100; index += 1) await create(collector);
    const answer = await collector.post(tokens, { name: 'one more', scopes: ['days:read'] });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'too_many_tokens']);
  });
});

describe('a token does not reach', async () => {
  const { token } = await create(ada, { scopes: ['days:write'] });

  test.each([
    ['GET', tokens],
    ['POST', tokens],
    ['DELETE', `${tokens}/x`],
    ['PATCH', '/api/v2/me'],
    ['DELETE', '/api/v2/me'],
    ['PUT', '/api/v2/me/password'],
    ['GET', '/api/v2/me/sessions'],
    ['DELETE', '/api/v2/sessions/current'],
    ['GET', '/api/v2/users'],
    ['PATCH', '/api/v2/users/Bob'],
    ['GET', '/configs'],
    ['GET', '/configs/worklog_day_types'],
    ['PUT', '/configs/worklog_day_types'],
  ] as const)(
    '%s %s, whose account or administration it is, though its owner is an administrator',
    async (method, path) => {
      const answer = await server.request(method, path, { token });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
    },
  );
});

test("an operator's token is nobody, so the ledger refuses it", async () => {
  const token = await server.token('configs:write', 'configs:write:worklog_*', 'metrics:read');
  for (const path of ['/api/v2/me', tokens, '/api/v2/me/sessions', '/api/v2/users'])
    expect((await server.request('GET', path, { token })).status).toBe(403);
});

test('making and revoking are in the audit, without any secret', async () => {
  const eve = await server.person();
  const { id, token } = await create(eve, { name: 'audited' });
  await eve.delete(`${tokens}/${id}`);
  const person = (await server.services.accounts.find(eve.name)).id;
  const entries = await server.storage.audit.of(person, 10);
  expect(entries.map(({ action, target }) => [action, target])).toEqual([
    ['token.revoked', 'audited'],
    ['token.created', 'audited'],
    ['account.created', undefined],
  ]);
  expect(JSON.stringify(entries)).not.toContain(token.slice(4));
});
