import { describe, expect, test } from 'vitest';
import type { PersonClient } from './support/api-client.ts';
import { Receiver } from './support/receiver.ts';
import { ownServer, type TestServer } from './support/test-server.ts';

interface Scene {
  readonly server: TestServer;
  readonly receiver: Receiver;
  /** Somebody who is told of their changes at a path of the receiver. */
  readonly person: (path: string) => Promise<PersonClient>;
}

async function scene(): Promise<Scene> {
  const receiver = await Receiver.start();
  const server = await ownServer({ settings: { WORKLOG_OUTGOING_HOSTS: receiver.origin } });
  const person = async (path: string) => {
    const client = await server.person();
    const answer = await client.patch('/api/v2/me/settings', { slackUrl: receiver.url(path) });
    expect(answer.status).toBe(200);
    return client;
  };
  return { server, receiver, person };
}

/** The path of a call about a day, in the older API. */
function dayPath({ name }: PersonClient, query: string): string {
  return `/api/v1/user/${encodeURIComponent(name)}?${query}`;
}

/** The states of a person's messages, the newest first. */
async function statesOf(person: PersonClient): Promise<string[]> {
  const answer = await person.get('/api/v2/me/deliveries');
  return answer.json<{ deliveries: { state: string }[] }>().deliveries.map(({ state }) => state);
}

describe('whoever logs a day', () => {
  test('is told of it, escaped', async () => {
    const { receiver, person } = await scene();
    const ada = await person('/ada');
    const added = await ada.post(dayPath(ada, 'date=2026-11-03&type=remote&location=A%26B'), { notes: '' });
    expect(added.status).toBe(200);
    await receiver.until('/ada', 1);
    const changed = await ada.put(dayPath(ada, 'date=2026-11-03&type=office'), {});
    expect(changed.status).toBe(200);
    await receiver.until('/ada', 2);
    expect(receiver.texts('/ada')).toEqual([
      `${ada.name} added remote (A&amp;B) for 2026-11-03`,
      `${ada.name} changed 2026-11-03 to office`,
    ]);
  });

  test('is answered before the destination has answered', async () => {
    const { receiver, person } = await scene();
    const release = receiver.hang('/ada');
    const ada = await person('/ada');
    const first = await ada.post(dayPath(ada, 'date=2026-11-03&type=office'), {});
    await receiver.until('/ada', 1);
    const second = await ada.post(dayPath(ada, 'date=2026-11-04&type=office'), {});
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await statesOf(ada)).toEqual(['waiting', 'waiting']);
    release();
    await expect.poll(() => statesOf(ada), { timeout: 10_000 }).toEqual(['delivered', 'delivered']);
  });

  test('loses nothing while the destination is down, and sees why it waits', async () => {
    const { receiver, person } = await scene();
    const ada = await person('/ada');
    await receiver.down();
    expect((await ada.post(dayPath(ada, 'date=2026-11-03&type=office'), {})).status).toBe(200);
    const first = async () =>
      (await ada.get('/api/v2/me/deliveries')).json<{ deliveries: object[] }>().deliveries[0];
    await expect
      .poll(first, { timeout: 10_000 })
      .toMatchObject({ state: 'waiting', lastError: 'The destination refuses connections.' });
    expect((await ada.get(dayPath(ada, 'date=2026-11-03'))).status).toBe(200);
  });

  test('is not told of what was refused', async () => {
    const { receiver, person } = await scene();
    const ada = await person('/ada');
    expect((await ada.post(dayPath(ada, 'date=2026-11-03&type=nothing'), {})).status).toBe(400);
    expect((await ada.post(dayPath(ada, 'date=2026-11-03&type=office'), {})).status).toBe(200);
    expect((await ada.post(dayPath(ada, 'date=2026-11-03&type=office'), {})).status).toBe(400);
    await receiver.until('/ada', 1);
    expect(await statesOf(ada)).toHaveLength(1);
  });
});

describe('several servers', () => {
  test('tell of each change once', async () => {
    const { server, receiver, person } = await scene();
    const servers = [server, await server.startSecond(), await server.startSecond()];
    const ada = await person('/ada');
    const dates = Array.from({ length: 20 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
    const statuses = await Promise.all(
      dates.map(async (date, index) => {
        const { request } = servers[index % servers.length]!;
        const path = dayPath(ada, `date=${date}&type=office`);
        return (await request('POST', path, { headers: { cookie: ada.cookie }, body: {} })).status;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const delivered = async () => (await statesOf(ada)).filter((state) => state === 'delivered');
    await expect.poll(delivered, { timeout: 20_000 }).toHaveLength(20);
    expect(receiver.texts('/ada').sort()).toEqual(
      dates.map((date) => `${ada.name} added office for ${date}`),
    );
  });
});
