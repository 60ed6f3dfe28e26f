import { describe, expect, test } from 'vitest';
import { ApiClient } from './support/api-client.ts';
import { codeOf } from './support/configs.ts';
import type { Method, RequestOptions } from './support/http.ts';
import { sharedServer } from './support/test-server.ts';

/** Everybody who may come along. */
const callers = [
  'guest',
  'person',
  'other person',
  'administrator',
  'ended session',
  'days:read',
  'days:write',
  "other person's days:write",
  'configs:read',
  'configs:write',
  'metrics:read',
] as const;
type Caller = (typeof callers)[number];

const everybody: readonly Caller[] = callers;
const sessions: readonly Caller[] = ['person', 'other person', 'administrator'];
const administrators: readonly Caller[] = ['administrator'];
const readers: readonly Caller[] = [...sessions, 'days:read', 'days:write', "other person's days:write"];
const writers: readonly Caller[] = [...sessions, 'days:write', "other person's days:write"];
const configReaders: readonly Caller[] = ['administrator', 'configs:read', 'configs:write'];
const configWriters: readonly Caller[] = ['administrator', 'configs:write'];
/** Of the person whose name is in the path. */
const ownReaders: readonly Caller[] = ['person', 'days:read', 'days:write'];
const ownWriters: readonly Caller[] = ['person', 'days:write'];

/** Who may call what. A route that is not here fails: whoever adds one says who may call it. */
const table: Readonly<Record<string, readonly Caller[]>> = {
  'GET /health': everybody,
  'GET /livez': everybody,
  'GET /readyz': everybody,
  'GET /openapi.json': everybody,
  'GET /api/v2/about': everybody,
  'GET /metrics': ['metrics:read'],
  'GET /configs': configReaders,
  'POST /configs': configWriters,
  'GET /configs/{name}': configReaders,
  'PUT /configs/{name}': configWriters,
  'PATCH /configs/{name}': configWriters,
  'DELETE /configs/{name}': configWriters,
  'GET /search': configReaders,
  'POST /api/v2/sessions': everybody,
  'DELETE /api/v2/sessions/current': sessions,
  'POST /api/v2/users': everybody,
  'GET /api/v2/users': administrators,
  'GET /api/v2/users/{name}': administrators,
  'PATCH /api/v2/users/{name}': administrators,
  'DELETE /api/v2/users/{name}': administrators,
  'POST /api/v2/users/{name}/reset-link': administrators,
  'POST /api/v2/first-administrator': everybody,
  'POST /api/v2/password-resets': everybody,
  'GET /api/v2/me': readers,
  'PATCH /api/v2/me': sessions,
  'DELETE /api/v2/me': sessions,
  'PUT /api/v2/me/password': sessions,
  'GET /api/v2/me/sessions': sessions,
  'DELETE /api/v2/me/sessions': sessions,
  'DELETE /api/v2/me/sessions/{id}': sessions,
  'GET /api/v2/me/tokens': sessions,
  'POST /api/v2/me/tokens': sessions,
  'DELETE /api/v2/me/tokens/{id}': sessions,
  'GET /api/v2/me/days': readers,
  'GET /api/v2/me/days/{date}': readers,
  'PUT /api/v2/me/days/{date}': writers,
  'PATCH /api/v2/me/days/{date}': writers,
  'DELETE /api/v2/me/days/{date}': writers,
  'POST /api/v2/me/days/batch': writers,
  'POST /api/v2/me/days/batches/{id}/undo': writers,
  'POST /api/v2/me/days/confirm': writers,
  'GET /api/v2/me/days.csv': readers,
  'POST /api/v2/me/imports': writers,
  'POST /api/v2/imports': administrators,
  'GET /api/v2/me/audit': readers,
  'GET /api/v2/me/export': sessions,
  'GET /api/v2/audit': administrators,
  'GET /api/v2/outbox': administrators,
  'POST /api/v2/outbox/{id}/retry': administrators,
  'GET /api/v2/me/settings': readers,
  'PATCH /api/v2/me/settings': writers,
  'GET /api/v2/me/deliveries': readers,
  'GET /api/v2/day-types': readers,
  'GET /api/v2/holidays': readers,
  'GET /api/v2/holidays/countries': readers,
  'GET /api/v2/holidays/countries/{country}/regions': readers,
  'GET /api/v2/me/work-patterns': readers,
  'GET /api/v2/me/work-patterns/{validFrom}': readers,
  'PUT /api/v2/me/work-patterns/{validFrom}': writers,
  'DELETE /api/v2/me/work-patterns/{validFrom}': writers,
  'GET /api/v2/me/bases': readers,
  'GET /api/v2/me/bases/{validFrom}': readers,
  'PUT /api/v2/me/bases/{validFrom}': writers,
  'DELETE /api/v2/me/bases/{validFrom}': writers,
  'GET /api/v2/me/allowances': readers,
  'GET /api/v2/me/allowances/{id}': readers,
  'GET /api/v2/me/allowances/{id}/rates': readers,
  'PUT /api/v2/me/allowances/{id}/rates/{validFrom}': writers,
  'DELETE /api/v2/me/allowances/{id}/rates/{validFrom}': writers,
  'GET /api/v2/me/allowances/{id}/entries': readers,
  'POST /api/v2/me/allowances/{id}/entries': writers,
  'DELETE /api/v2/me/allowances/{id}/entries/{entryId}': writers,
  'GET /api/v2/users/{name}/allowances': administrators,
  'GET /api/v2/users/{name}/allowances/{id}': administrators,
  'GET /api/v2/users/{name}/allowances/{id}/rates': administrators,
  'PUT /api/v2/users/{name}/allowances/{id}/rates/{validFrom}': administrators,
  'DELETE /api/v2/users/{name}/allowances/{id}/rates/{validFrom}': administrators,
  'GET /api/v2/users/{name}/allowances/{id}/entries': administrators,
  'POST /api/v2/users/{name}/allowances/{id}/entries': administrators,
  'DELETE /api/v2/users/{name}/allowances/{id}/entries/{entryId}': administrators,
  'GET /api/v2/me/summary': readers,
  'GET /api/v2/me/gaps': readers,
  'GET /api/v2/me/places': readers,
  'POST /api/v2/me/places': writers,
  'PATCH /api/v2/me/places/{id}': writers,
  'DELETE /api/v2/me/places/{id}': writers,
  'POST /api/v2/me/places/{id}/merge': writers,
  'GET /api/v2/places': readers,
  'POST /api/v2/places': administrators,
  'PATCH /api/v2/places/{id}': administrators,
  'POST /api/v1/login': everybody,
  'PUT /api/v1/user/create': everybody,
  'PUT /api/v1/user/{name}/reset': everybody,
  'GET /api/v1/user/{name}': ownReaders,
  'POST /api/v1/user/{name}': ownWriters,
  'PUT /api/v1/user/{name}': ownWriters,
  'DELETE /api/v1/user/{name}': ownWriters,
  'GET /api/v1/user/{name}/settings': ownReaders,
  'PUT /api/v1/user/{name}/settings': ownWriters,
};

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const server = await sharedServer();
const person = await server.person();
const other = await server.person();
const administrator = await server.person(undefined, { administrator: true });
const gone = await server.person();
await gone.delete('/api/v2/sessions/current');

async function ownToken(of: typeof person, scope: string): Promise<ApiClient> {
  const made = await of.post('/api/v2/me/tokens', { name: scope, scopes: [scope] });
  return new ApiClient(server.request, made.json<{ token: string }>().token);
}

interface Sender {
  request(method: Method, path: string, options?: RequestOptions): ReturnType<typeof server.request>;
}

const senders: Readonly<Record<Caller, Sender>> = {
  guest: server,
  person,
  'other person': other,
  administrator,
  'ended session': gone,
  'days:read': await ownToken(person, 'days:read'),
  'days:write': await ownToken(person, 'days:write'),
  "other person's days:write": await ownToken(other, 'days:write'),
  'configs:read': await server.client('configs:read'),
  'configs:write': await server.client('configs:write'),
  'metrics:read': await server.client('metrics:read'),
};

const { paths } = (await server.request('GET', '/openapi.json')).json<Description>();
const routes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

test('names every route that there is, and none besides', () => {
  expect(Object.keys(table).toSorted()).toEqual(routes.toSorted());
});

describe.each(routes)('%s', (route) => {
  const [method = '', template = ''] = route.split(' ');
  const name = template.startsWith('/api/v1') ? encodeURIComponent(person.name) : 'nobody_of_that_name';
  const path = template.replace('{id}', '01890000-0000-7000-8000-000000000000').replace('{name}', name);

  test.each(callers)('by %s', async (caller) => {
    // Whoever may call is told that there is no such parameter, before anything is done.
    const answer = await senders[caller].request(method, `${path}?no-such-parameter=1`);
    const isAllowed = table[route]?.includes(caller) ?? false;
    if (isAllowed) {
      expect([401, 403]).not.toContain(answer.status);
    } else {
      const isGuest = caller === 'guest' || caller === 'ended session';
      expect(answer.status).toBe(isGuest && !path.startsWith('/api/v1') ? 401 : 403);
      expect(['unauthenticated', 'forbidden', 'not_logged_in']).toContain(codeOf(answer));
    }
  });
});
