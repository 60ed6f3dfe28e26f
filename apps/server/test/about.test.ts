import { describe, expect, test } from 'vitest';
import { codeOf } from './support/configs.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer({
  settings: {
    WORKLOG_SIGNUP: 'closed',
    WORKLOG_PASSWORD_MIN_LENGTH: '14',
    WORKLOG_SESSION_IDLE_MINUTES: '45',
    WORKLOG_TIME_ZONE: 'Europe/Berlin',
  },
});

describe('/api/v2/about', () => {
  test('tells everybody what they meet first, and nothing else', async () => {
    const answer = await server.request('GET', '/api/v2/about');
    expect([answer.status, answer.json()]).toEqual([
      200,
      {
        version: '0.0.0-test',
        signUp: 'closed',
        minimumPasswordLength: 14,
        timeZone: 'Europe/Berlin',
        sessionIdleMinutes: 45,
      },
    ]);
  });

  test('says what the server does', async () => {
    const body = { name: 'Somebody', password: 'a walk along the river' };
    const refused = await server.request('POST', '/api/v2/users', { body });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'sign_up_closed']);
    const open = await ownServer();
    const about = await open.request('GET', '/api/v2/about');
    expect(about.json()).toMatchObject({ signUp: 'open', minimumPasswordLength: 10, timeZone: 'UTC' });
    expect((await open.request('POST', '/api/v2/users', { body })).status).toBe(201);
  });

  test('takes no parameters', async () => {
    const answer = await server.request('GET', '/api/v2/about?verbose=1');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_query']);
  });
});
