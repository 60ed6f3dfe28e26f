import { expect, test } from 'vitest';
import { codeOf } from './support/configs.ts';
import { dayPath } from './support/days.ts';
import { Receiver } from './support/receiver.ts';
import { ownServer } from './support/test-server.ts';

interface MessageJson {
  readonly id: string;
  readonly person: string | null;
  readonly state: string;
  readonly lastError: string | null;
}

test('administrators see messages that were given up, without their text, and have them sent again', async () => {
  const receiver = await Receiver.start();
  const server = await ownServer({ settings: { WORKLOG_OUTGOING_HOSTS: receiver.origin } });
  const administrator = await server.person(undefined, { administrator: true });
  const person = await server.person();
  await person.patch('/api/v2/me/settings', { slackUrl: receiver.url('/ada') });
  const day = { am: { type: 'remote', place: { name: 'Secret place' } }, pm: null };
  await person.put(dayPath('2026-11-03'), day);
  await receiver.until('/ada', 1);
  const list = async (state: string) => {
    const answer = await administrator.get(`/api/v2/outbox?state=${state}`);
    expect(answer.text).not.toContain('Secret');
    return answer.json<{ messages: MessageJson[] }>().messages;
  };
  await expect.poll(async () => (await list('delivered')).length, { timeout: 10_000 }).toBe(1);
  const [delivered] = await list('delivered');
  const retry = (id = '') => administrator.post(`/api/v2/outbox/${id}/retry`, undefined);
  expect(codeOf(await retry(delivered?.id))).toBe('message_delivered');
  expect(codeOf(await retry('nothing'))).toBe('message_not_found');

  // As if a day had passed without success.
  await server.storage.write(async ({ outbox }) => {
    const message = await outbox.get(delivered!.id);
    await outbox.replace({ ...message!, state: 'dead', lastError: 'The destination answered 503.' });
  });
  expect(await list('dead')).toMatchObject([
    { id: delivered?.id, person: person.name, state: 'dead', lastError: 'The destination answered 503.' },
  ]);
  const retried = await retry(delivered?.id);
  expect(retried.json<MessageJson>()).toMatchObject({ state: 'waiting', attempts: 0 });
  await receiver.until('/ada', 2);
  await expect.poll(async () => (await list('delivered')).length, { timeout: 10_000 }).toBe(1);
  const trail = await person.get('/api/v2/me/audit?limit=1');
  expect(trail.json()).toMatchObject({
    entries: [{ action: 'message.retried', by: 'administrator', actor: administrator.name }],
  });
});
