import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { StoredMessage } from '../src/modules/notifications/store.ts';
import type { Storage } from '../src/storage/contract.ts';
import type { PersonClient } from './support/api-client.ts';
import { codeOf, pointersOf, type ProblemJson } from './support/configs.ts';
import { messagesOf, queue } from './support/outbox.ts';
import { Receiver } from './support/receiver.ts';
import { TestClock } from './support/test-clock.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const webhook = 'https://hooks.slack.com/services/T000/B000/secret';
const settings = '/api/v2/me/settings';
const deliveries = '/api/v2/me/deliveries';

interface DeliveryJson {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly attempts: number;
}
interface DeliveriesJson {
  readonly deliveries: readonly DeliveryJson[];
  readonly next?: string;
}

/** Somebody of the server, with the id that the API does not show. */
async function stored(storage: Storage, { name }: PersonClient) {
  const people = await storage.people.page('', 1000);
  return people.find((person) => person.name === name)!;
}

/** A token of a person's own. */
async function ownToken(person: PersonClient, scope: string): Promise<string> {
  const answer = await person.post('/api/v2/me/tokens', { name: scope, scopes: [scope] });
  return answer.json<{ token: string }>().token;
}

async function listed(person: PersonClient, query = ''): Promise<DeliveriesJson> {
  const answer = await person.get(deliveries + query);
  expect(answer.status).toBe(200);
  return answer.json<DeliveriesJson>();
}

describe('settings', () => {
  test('are empty at first, can be set, changed and removed', async () => {
    const ada = await server.person();
    expect((await ada.get(settings)).json()).toEqual({ slackUrl: null });
    for (const slackUrl of [webhook, `${webhook}2`, null]) {
      const answer = await ada.patch(settings, { slackUrl });
      expect([answer.status, answer.json()]).toEqual([200, { slackUrl }]);
      expect((await ada.get(settings)).json()).toEqual({ slackUrl });
    }
  });

  test('that are not named stay as they are', async () => {
    const ada = await server.person();
    await ada.patch(settings, { slackUrl: webhook });
    expect((await ada.patch(settings, {})).json()).toEqual({ slackUrl: webhook });
  });

  test('are not made of a person who is deleted while they are being sent', async () => {
    const [ada, bob] = [await server.person(), await server.person()];
    const { id } = await stored(server.storage, ada);
    const body = JSON.stringify({ slackUrl: webhook });
    const url = new URL(settings, server.url);
    const headers = { cookie: ada.cookie, 'content-length': body.length, expect: '100-continue' };
    const sending = request(url, { method: 'PATCH', headers });
    sending.flushHeaders();
    // Whoever is told to go on has been let in.
    await once(sending, 'continue');
    await server.services.accounts.delete(id, { actorKind: 'self', actor: id });
    sending.end(body);
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(401);
    expect(await server.storage.notificationSettings.get(id)).toBeUndefined();
    expect((await bob.get(settings)).json()).toEqual({ slackUrl: null });
  });

  test('belong to one person', async () => {
    const [ada, bob] = [await server.person(), await server.person()];
    await ada.patch(settings, { slackUrl: webhook });
    expect((await bob.get(settings)).json()).toEqual({ slackUrl: null });
  });

  test.each([
    'https://example.org/services/x',
    'http://hooks.slack.com/services/x',
    'https://hooks.slack.com:8443/x',
    'https://user:password@hooks.slack.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://2130706433/x',
    'nothing',
    '',
  ])('do not take %j', async (slackUrl) => {
    const ada = await server.person();
    const answer = await ada.patch(settings, { slackUrl });
    expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_body', ['/slackUrl']]);
    expect((await ada.get(settings)).json()).toEqual({ slackUrl: null });
  });

  test('say which host is not allowed, and where that is set', async () => {
    const ada = await server.person();
    const answer = await ada.patch(settings, { slackUrl: 'https://example.org/services/x' });
    expect(answer.json<ProblemJson>().detail).toBe(
      'The URL for messages leads to example.org, which the operator does not allow (WORKLOG_OUTGOING_HOSTS).',
    );
  });

  test.each([{ slackUrl: 1 }, { slack: webhook }, [], 'x'])('do not take a body such as %j', async (body) => {
    const ada = await server.person();
    expect((await ada.patch(settings, body)).status).toBe(400);
  });

  test('are written to the audit, without the secret', async () => {
    const ada = await server.person();
    for (const slackUrl of [webhook, webhook, null]) await ada.patch(settings, { slackUrl });
    const { id } = await stored(server.storage, ada);
    const entries = await server.storage.audit.of(id, 100);
    const changes = entries.filter(({ action }) => action === 'settings.changed').reverse();
    const shown = { slackUrl: 'https://hooks.slack.com/...' };
    expect(changes.map(({ before, after, actorKind, actor }) => [before, after, actorKind, actor])).toEqual([
      [{ slackUrl: null }, shown, 'self', id],
      [shown, { slackUrl: null }, 'self', id],
    ]);
    expect(JSON.stringify(entries)).not.toContain('secret');
  });
});

describe('who may call', () => {
  test('a token of the person, as far as its scope goes', async () => {
    const ada = await server.person();
    const [read, write] = [await ownToken(ada, 'days:read'), await ownToken(ada, 'days:write')];
    const body = { slackUrl: webhook };
    const statusWith = async (method: string, path: string, token: string, sent?: unknown) =>
      (await server.request(method, path, { token, body: sent })).status;
    expect(await statusWith('GET', settings, read)).toBe(200);
    expect(await statusWith('GET', deliveries, read)).toBe(200);
    expect(await statusWith('PATCH', settings, read, body)).toBe(403);
    expect(await statusWith('PATCH', settings, write, body)).toBe(200);
    expect(await statusWith('GET', deliveries, write)).toBe(200);
  });

  test('nobody else', async () => {
    const operator = await server.token('configs:write');
    for (const [token, status] of [
      [undefined, 401],
      [operator, 403],
    ] as const) {
      for (const path of [settings, deliveries]) {
        expect((await server.request('GET', path, { token })).status).toBe(status);
      }
      const body = { slackUrl: webhook };
      expect((await server.request('PATCH', settings, { token, body })).status).toBe(status);
    }
  });
});

describe('deliveries', () => {
  test('tell what became of each message', async () => {
    const receiver = await Receiver.start();
    const clock = new TestClock();
    const outside = await ownServer({
      clock,
      settings: { WORKLOG_OUTGOING_HOSTS: receiver.origin, WORKLOG_METRICS: 'public' },
    });
    const ada = await outside.person();
    expect(await listed(ada)).toEqual({ deliveries: [] });
    receiver.answer('/secret', (response, { text }) =>
      response.writeHead(text === 'bad' ? 400 : 200).end('invalid_payload'),
    );
    await ada.patch(settings, { slackUrl: receiver.url('/secret') });
    const person = await stored(outside.storage, ada);
    await queue(outside.storage, clock, person, 'bad');
    await queue(outside.storage, clock, person, 'good <b>');
    const states = async () => (await listed(ada)).deliveries.map(({ state }) => state);
    await expect.poll(states, { timeout: 15_000 }).toEqual(['delivered', 'waiting']);
    const [good, bad] = (await listed(ada)).deliveries;
    const at = clock.now().toISOString();
    const host = new URL(receiver.origin).host;
    expect(good).toEqual({
      ...{ id: expect.any(String) as string, text: 'good <b>', host, state: 'delivered', attempts: 1 },
      ...{ createdAt: at, endedAt: at, lastError: null },
    });
    const [waiting] = await messagesOf(outside.storage, person);
    expect(bad).toEqual({
      ...{ id: expect.any(String) as string, text: 'bad', host, state: 'waiting', attempts: 1 },
      ...{ createdAt: at, dueAt: waiting!.dueAt.toISOString() },
      lastError: 'The destination answered 400 (invalid_payload).',
    });
    const { text } = await outside.request('GET', '/metrics');
    expect(text).toContain('worklog_deliveries_total{result="delivered"} 1');
    expect(text).toContain('worklog_deliveries_total{result="failed"} 1');
    expect(outside.logs()).not.toContain('/secret');
  });

  test('come in pages, the newest first, and only to their person', async () => {
    const [ada, bob] = [await server.person(), await server.person()];
    const [{ id }, other] = [await stored(server.storage, ada), await stored(server.storage, bob)];
    const now = new Date();
    await server.storage.write(async (tx) => {
      for (let index = 0; index < 7; index += 1) {
        const message: StoredMessage = {
          id: `019aab5e-5b7c-7b0a-9d1e-00000000000${index}`,
          person: id,
          url: webhook,
          text: `${index}`,
          createdAt: now,
          expiresAt: new Date(now.getTime() + 86_400_000),
          state: 'dead',
          attempts: 30,
          turn: undefined,
          dueAt: now,
          lastError: 'The destination answered 500.',
        };
        await tx.outbox.insert(message);
        const theirs = { ...message, id: message.id.replace('9d1e', '9d1f'), person: other.id };
        await tx.outbox.insert(theirs);
      }
    });
    const texts = ({ deliveries: found }: DeliveriesJson) => found.map(({ text }) => text).join('');
    expect(texts(await listed(ada))).toBe('6543210');
    const first = await ada.get(`${deliveries}?limit=3`);
    const page = first.json<DeliveriesJson>();
    expect(texts(page)).toBe('654');
    expect(first.headers.link).toBe(`<${deliveries}?limit=3&cursor=${page.next!}>; rel="next"`);
    const second = await listed(ada, `?limit=3&cursor=${page.next!}`);
    expect(texts(second)).toBe('321');
    const third = await listed(ada, `?limit=3&cursor=${second.next!}`);
    expect([texts(third), third.next]).toEqual(['0', undefined]);
    expect((await listed(ada, '?limit=7')).next).toBeUndefined();
    expect((await listed(bob, '?limit=1')).deliveries[0]!.id).toContain('9d1f');
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'cursor=x', 'cursor=', 'colour=red', 'limit=1&limit=2'])(
    'refuse %s',
    async (query) => {
      const ada = await server.person();
      const answer = await ada.get(`${deliveries}?${query}`);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_query']);
    },
  );
});
