import { expectEqual, expectMatch } from './checks.mjs';

const password = 'seven-quiet-otters';

/** Sends a request whose body, if there is one, is JSON; resolves to status and parsed answer. */
async function call(method, url, { body, headers = {} } = {}) {
  const init = { method, headers, signal: AbortSignal.timeout(10_000) };
  const response = await fetch(url, { ...init, ...(body && { body: JSON.stringify(body) }) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** All that the older configuration store's API can do, over one address. */
export async function checkConfigs(url, token, name) {
  const headers = { authorization: `Bearer ${token}` };
  const at = `${url}/configs/${name}`;
  const data = [{ host: 'db1.shop.example', port: 5432, timeout: 1.0, marker: name }];
  const read = async () => (await call('GET', at, { headers })).body;

  const stranger = await call('GET', at);
  expectEqual(stranger.status, 401, 'GET /configs/NAME without a token');
  const made = await call('POST', `${url}/configs`, { headers, body: { name, data } });
  expectEqual([made.status, made.body], [200, { name, data }], 'POST /configs');
  const taken = await call('POST', `${url}/configs`, { headers, body: { name, data } });
  expectEqual([taken.status, typeof taken.body.Issue], [409, 'string'], 'POST /configs again');
  const put = await call('PUT', at, { headers, body: { data: [{ marker: name, port: 4608 }] } });
  expectEqual([put.status, put.body.modified_count], [200, 1], 'PUT /configs/NAME');
  expectEqual(await read(), { name, data: [{ marker: name, port: 4608 }] }, 'GET /configs/NAME');
  const found = await call('GET', `${url}/search?data.marker=${name}&data.port=4608`, { headers });
  expectEqual([found.status, found.body.total], [200, 1], 'GET /search');
  const { body: list } = await call('GET', `${url}/configs?fields=name`, { headers });
  expectEqual(
    list.configs.some((each) => each.name === name),
    true,
    'GET /configs has it',
  );
  const gone = await call('DELETE', at, { headers });
  expectEqual([gone.status, gone.body], [200, { deleted_count: 1 }], 'DELETE /configs/NAME');
  expectEqual((await call('GET', at, { headers })).status, 404, 'GET /configs/NAME afterwards');
}

/** Stores a configuration that is looked for later, under `name`. */
export async function putConfig(url, token, name) {
  const headers = { authorization: `Bearer ${token}` };
  const body = { name, data: [{ kept: true, amount: 1.5 }] };
  expectEqual((await call('POST', `${url}/configs`, { headers, body })).status, 200, 'POST /configs');
  return async () => {
    const { status, body: found } = await call('GET', `${url}/configs/${name}`, { headers });
    expectEqual([status, found], [200, body], 'the configuration');
  };
}

/** What the older work log's API is called for every day, over one address, by a person who is made and deleted. */
export async function checkDays(url, person) {
  const cookie = await signUp(url, person);
  const headers = { cookie };
  const at = `${url}/api/v1/user/${person}`;
  const day = { date: '2026-11-02', type: 'remote', location: 'New York', notes: 'Workshop' };

  const stranger = await call('GET', at);
  expectEqual([stranger.status, stranger.body.error], [403, 'Not logged in'], 'GET /user/NAME by a stranger');
  const query = 'date=2026-11-02&type=remote&location=new%20york';
  const recorded = await call('POST', `${at}?${query}`, { headers, body: { notes: 'Workshop' } });
  expectEqual([recorded.status, recorded.body], [200, day], 'POST /user/NAME');
  const again = await call('POST', `${at}?${query}`, { headers });
  expectEqual(again.status, 400, 'POST /user/NAME again');
  const changed = await call('PUT', `${at}?date=2026-11-02&type=sick`, { headers });
  expectEqual([changed.status, changed.body.type], [200, 'sick'], 'PUT /user/NAME');
  const year = await call('GET', `${at}?year=2026`, { headers });
  expectEqual(year.body.entries.length, 1, 'the days of the year');
  const settings = await call('PUT', `${at}/settings`, { headers, body: { Vacation: '25' } });
  expectEqual(settings.body.settings?.total?.vacation, 25, 'PUT /user/NAME/settings');
  expectEqual((await call('DELETE', `${at}?date=2026-11-02`, { headers })).status, 200, 'DELETE a date');
  expectEqual((await call('GET', `${at}?date=2026-11-02`, { headers })).status, 404, 'GET it afterwards');
  expectEqual((await call('DELETE', `${at}?deleteuser=true`, { headers })).status, 200, 'DELETE the person');
}

/** Records a day that is looked for later, by a new person. */
export async function putDay(url, person) {
  const headers = { cookie: await signUp(url, person) };
  const at = `${url}/api/v1/user/${person}?date=2026-11-03`;
  const day = { date: '2026-11-03', type: 'office', notes: '' };
  expectEqual((await call('POST', `${at}&type=office`, { headers })).body, day, 'POST /user/NAME');
  return async () => {
    // By a new session: a backup has none, and a person has to be able to sign in.
    const renewed = { cookie: await logIn(url, person) };
    expectEqual((await call('GET', at, { headers: renewed })).body, day, 'the day');
  };
}

async function signUp(url, person) {
  const body = { username: person, password };
  const { status, body: answer } = await call('PUT', `${url}/api/v1/user/create`, { body });
  expectEqual([status, answer], [200, { success: `Created the account ${person}` }], 'PUT /user/create');
  return logIn(url, person);
}

/** The cookie of a new session. */
async function logIn(url, person) {
  const body = { username: person, password };
  const { status, headers } = await call('POST', `${url}/api/v1/login`, { body });
  expectEqual(status, 200, 'POST /login');
  const cookie = headers.get('set-cookie') ?? '';
  expectMatch(cookie, /^[^=]+=[^;]+/, 'the cookie of the session');
  return cookie.split(';')[0];
}
