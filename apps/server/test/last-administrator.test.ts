import { describe, expect, test } from 'vitest';
import { codeOf, type ProblemJson } from './support/configs.ts';
import { OlderClient } from './support/older-api.ts';
import { ownServer } from './support/test-server.ts';

describe('the last administrator', () => {
  test('cannot be deleted while there is anybody else, in no way', async () => {
    const own = await ownServer();
    const [head, other] = [await own.person('Head', { administrator: true }), await own.person('Other')];
    for (const path of ['/api/v2/users/Head', '/api/v2/me']) {
      const answer = await head.delete(path);
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 409, 'last_administrator']);
    }
    const older = await new OlderClient(head, 'Head').delete({ deleteuser: 'true' });
    expect([older.status, older.json<ProblemJson & { error: string }>().error]).toEqual([
      403,
      'There has to be an administrator; make somebody else one first.',
    ]);
    expect((await head.patch('/api/v2/users/Other', { role: 'administrator' })).status).toBe(200);
    expect((await head.delete('/api/v2/me')).status).toBe(204);
    expect((await other.get('/api/v2/users')).json()).toMatchObject({ users: [{ name: 'Other' }] });
  });

  test('may go who is alone', async () => {
    const own = await ownServer();
    const head = await own.person('Head', { administrator: true });
    expect((await head.delete('/api/v2/me')).status).toBe(204);
    expect(await own.storage.people.page('', 9)).toEqual([]);
  });

  test('is left when two delete each other or themselves at once', async () => {
    const own = await ownServer();
    const second = await own.startSecond();
    await own.person('Somebody');
    for (let round = 0; round < 5; round += 1) {
      const one = await own.person(`One ${round}`, { administrator: true });
      const two = await own.person(`Two ${round}`, { administrator: true });
      for (const name of round > 0 ? [`One ${round - 1}`, `Two ${round - 1}`] : [])
        await one.delete(`/api/v2/users/${encodeURIComponent(name)}`);
      const headers = { cookie: two.cookie };
      await Promise.all([one.delete('/api/v2/me'), second.request('DELETE', '/api/v2/me', { headers })]);
      expect(await own.storage.people.hasAdministrator()).toBe(true);
    }
  });
});
