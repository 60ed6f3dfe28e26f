import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sharedServer } from './support/test-server.ts';

interface Media {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response>>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const server = await sharedServer();
const served = await server.request('GET', '/openapi.json');
const description = served.json<Description>();
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
  ),
);
const answers = operations.flatMap(([name, { responses }]) =>
  Object.entries(responses).map(([status, response]) => [name, status, response] as const),
);
const ajv = addFormats(new Ajv2020({ strict: false })).addSchema(description, 'worklog');

/** The same schema, with its references made to start from the whole description. */
function rooted(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"worklog#/')) as object;
}

describe('/openapi.json', () => {
  test('is an OpenAPI 3.1 description for everybody', () => {
    expect(served.status).toBe(200);
    expect(description.openapi).toMatch(/^3\.1\./);
  });

  test('lists every route for clients', () => {
    expect(operations.map(([name]) => name).sort()).toEqual([
      'DELETE /api/v1/user/{name}',
      'DELETE /api/v2/me',
      'DELETE /api/v2/me/allowances/{id}/entries/{entryId}',
      'DELETE /api/v2/me/allowances/{id}/rates/{validFrom}',
      'DELETE /api/v2/me/bases/{validFrom}',
      'DELETE /api/v2/me/days/{date}',
      'DELETE /api/v2/me/places/{id}',
      'DELETE /api/v2/me/sessions',
      'DELETE /api/v2/me/sessions/{id}',
      'DELETE /api/v2/me/tokens/{id}',
      'DELETE /api/v2/me/work-patterns/{validFrom}',
      'DELETE /api/v2/sessions/current',
      'DELETE /api/v2/users/{name}',
      'DELETE /api/v2/users/{name}/allowances/{id}/entries/{entryId}',
      'DELETE /api/v2/users/{name}/allowances/{id}/rates/{validFrom}',
      'DELETE /configs/{name}',
      'GET /api/v1/user/{name}',
      'GET /api/v1/user/{name}/settings',
      'GET /api/v2/about',
      'GET /api/v2/audit',
      'GET /api/v2/day-types',
      'GET /api/v2/holidays',
      'GET /api/v2/holidays/countries',
      'GET /api/v2/holidays/countries/{country}/regions',
      'GET /api/v2/me',
      'GET /api/v2/me/allowances',
      'GET /api/v2/me/allowances/{id}',
      'GET /api/v2/me/allowances/{id}/entries',
      'GET /api/v2/me/allowances/{id}/rates',
      'GET /api/v2/me/audit',
      'GET /api/v2/me/bases',
      'GET /api/v2/me/bases/{validFrom}',
      'GET /api/v2/me/days',
      'GET /api/v2/me/days.csv',
      'GET /api/v2/me/days/{date}',
      'GET /api/v2/me/deliveries',
      'GET /api/v2/me/export',
      'GET /api/v2/me/gaps',
      'GET /api/v2/me/places',
      'GET /api/v2/me/sessions',
      'GET /api/v2/me/settings',
      'GET /api/v2/me/summary',
      'GET /api/v2/me/tokens',
      'GET /api/v2/me/work-patterns',
      'GET /api/v2/me/work-patterns/{validFrom}',
      'GET /api/v2/outbox',
      'GET /api/v2/places',
      'GET /api/v2/users',
      'GET /api/v2/users/{name}',
      'GET /api/v2/users/{name}/allowances',
      'GET /api/v2/users/{name}/allowances/{id}',
      'GET /api/v2/users/{name}/allowances/{id}/entries',
      'GET /api/v2/users/{name}/allowances/{id}/rates',
      'GET /configs',
      'GET /configs/{name}',
      'GET /health',
      'GET /livez',
      'GET /metrics',
      'GET /openapi.json',
      'GET /readyz',
      'GET /search',
      'PATCH /api/v2/me',
      'PATCH /api/v2/me/days/{date}',
      'PATCH /api/v2/me/places/{id}',
      'PATCH /api/v2/me/settings',
      'PATCH /api/v2/places/{id}',
      'PATCH /api/v2/users/{name}',
      'PATCH /configs/{name}',
      'POST /api/v1/login',
      'POST /api/v1/user/{name}',
      'POST /api/v2/first-administrator',
      'POST /api/v2/imports',
      'POST /api/v2/me/allowances/{id}/entries',
      'POST /api/v2/me/days/batch',
      'POST /api/v2/me/days/batches/{id}/undo',
      'POST /api/v2/me/days/confirm',
      'POST /api/v2/me/imports',
      'POST /api/v2/me/places',
      'POST /api/v2/me/places/{id}/merge',
      'POST /api/v2/me/tokens',
      'POST /api/v2/outbox/{id}/retry',
      'POST /api/v2/password-resets',
      'POST /api/v2/places',
      'POST /api/v2/sessions',
      'POST /api/v2/users',
      'POST /api/v2/users/{name}/allowances/{id}/entries',
      'POST /api/v2/users/{name}/reset-link',
      'POST /configs',
      'PUT /api/v1/user/create',
      'PUT /api/v1/user/{name}',
      'PUT /api/v1/user/{name}/reset',
      'PUT /api/v1/user/{name}/settings',
      'PUT /api/v2/me/allowances/{id}/rates/{validFrom}',
      'PUT /api/v2/me/bases/{validFrom}',
      'PUT /api/v2/me/days/{date}',
      'PUT /api/v2/me/password',
      'PUT /api/v2/me/work-patterns/{validFrom}',
      'PUT /api/v2/users/{name}/allowances/{id}/rates/{validFrom}',
      'PUT /configs/{name}',
    ]);
  });

  test.each(operations)('says of %s in a sentence what it does, and where it belongs', (_name, operation) => {
    expect(operation.summary).toMatch(/^[A-Z]/);
    expect(operation.tags).toHaveLength(1);
  });

  test.each(operations)('says of %s whether it needs credentials', async (name, { security }) => {
    const [method = '', path = ''] = name.split(' ');
    const { status } = await server.request(method, path.replaceAll(/\{\w+\}/g, 'x'));
    // The older API says 403 to everybody who is not signed in.
    const refused = path.startsWith('/api/v1/') ? 403 : 401;
    if (security === undefined) expect(status).not.toBe(401);
    else expect(status).toBe(refused);
    for (const way of security ?? []) expect(['token', 'session']).toContain(Object.keys(way)[0]);
  });

  test.each(answers)('describes the answer of %s with %s', (_name, _status, response) => {
    expect(response.description).toMatch(/^[A-Z].*\.\)?$/);
  });

  test.each(answers.filter(([, status]) => !['204', '304'].includes(status)))(
    'has an example for %s with %s, which fits its schema',
    (_name, _status, { content }) => {
      const [media] = Object.values(content ?? {});
      const examples = [media?.example, ...Object.values(media?.examples ?? {}).map(({ value }) => value)];
      const given = examples.filter((example) => example !== undefined);
      expect(given.length).toBeGreaterThan(0);
      const valid = ajv.compile(rooted(media?.schema ?? {}));
      for (const example of given) expect(valid(example) || valid.errors).toBe(true);
    },
  );
});

describe('/api', () => {
  test('is the page of the description, which loads nothing from elsewhere', async () => {
    const page = await server.request('GET', '/api');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const links = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const found = await server.request('GET', new URL(link, `${server.url}/api/`).pathname);
      expect(found.status).toBe(200);
    }
    expect(page.text).not.toMatch(/<script>[^<]/);
  });

  test('answers 404 for what it does not have', async () => {
    expect((await server.request('GET', '/api/nothing')).status).toBe(404);
  });
});
