import { expect, test } from 'vitest';
import type { SettingsJson } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const slackUrl = 'https://hooks.slack.com/services/T0/B0/a-secret';

test('a token that may only read is not shown the secret part of the URL for messages', async () => {
  const ada = await server.person('Ada');
  await ada.patch('/api/v2/me/settings', { slackUrl });
  const tokenFor = async (scope: string): Promise<string> =>
    (await ada.post('/api/v2/me/tokens', { name: scope, scopes: [scope] })).json<{ token: string }>().token;
  for (const [scope, shown] of [
    ['days:read', 'https://hooks.slack.com/...'],
    ['days:write', slackUrl],
  ] as const) {
    const token = await tokenFor(scope);
    const answer = await server.request('GET', '/api/v2/me/settings', { token });
    expect(answer.json()).toEqual({ slackUrl: shown });
    const older = await server.request('GET', '/api/v1/user/Ada/settings', { token });
    expect(older.json<SettingsJson>().settings.slack).toBe(shown);
    const deliveries = await server.request('GET', '/api/v2/me/deliveries', { token });
    expect([deliveries.status, deliveries.text.includes('a-secret')]).toEqual([200, false]);
  }
  expect((await ada.get('/api/v2/me/settings')).json()).toEqual({ slackUrl });
});
