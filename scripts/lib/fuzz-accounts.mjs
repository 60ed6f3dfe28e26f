import { randomBytes } from 'node:crypto';

/** Names are of any script, so one letter of this one is no ASCII. */
const person = 'Ada Müller';
const administrator = 'The Administrator';

/** These sign in, and change a password that was forgotten; scripts/schemathesis.toml knows how. */
const others = ['Vera', 'Otto'];
const knownPassword = 'quite-known-here';

/**
 * Makes the accounts that the fuzzer acts for: the first administrator, and a person with an API token.
 *
 * @param {URL} link to become the first administrator
 * @returns the server's `url`; the `environment` of scripts/lib/fuzz_hooks.py; and `lost`, to be asked in the end
 */
export async function makeAccounts({ origin: url, hash }) {
  const secret = hash.slice(1);
  const asAdministrator = await signUp(url, '/api/v2/first-administrator', { secret, name: administrator });
  const asPerson = await signUp(url, '/api/v2/users', { name: person });
  for (const name of others) await signUp(url, '/api/v2/users', { name, password: knownPassword });
  const body = { name: 'fuzz', scopes: ['days:write'] };
  const made = await post(url, '/api/v2/me/tokens', body, { cookie: asPerson });
  const { token: personToken } = await made.json();
  const environment = {
    WORKLOG_FUZZ_URL: url,
    WORKLOG_FUZZ_PASSWORD: knownPassword,
    WORKLOG_FUZZ_PERSON: person,
    WORKLOG_FUZZ_PERSON_TOKEN: personToken,
    WORKLOG_FUZZ_ADMINISTRATOR: administrator,
    WORKLOG_FUZZ_ADMINISTRATOR_SESSION: asAdministrator.split('=')[1],
  };
  return { url, environment, lost: () => lost(url, { personToken, asAdministrator }) };
}

/**
 * Who can no longer do what they could at first, as lines; empty when all is well. A run that has lost its
 * credentials half-way has tried nothing from then on but refusals.
 */
async function lost(url, { personToken, asAdministrator }) {
  const settings = `/api/v1/user/${encodeURIComponent(person)}/settings`;
  const tries = [
    { who: person, path: settings, headers: { authorization: `Bearer ${personToken}` } },
    { who: administrator, path: '/api/v2/users', headers: { cookie: asAdministrator } },
  ];
  const lines = tries.map(async ({ who, path, headers }) => {
    const { status } = await fetch(url + path, { headers });
    return status === 200 ? '' : `${who} is answered ${status} by ${path}: the credentials were lost.\n`;
  });
  return (await Promise.all(lines)).join('');
}

/** Makes an account, with a password that nobody knows unless one is given; resolves to the cookie of its session. */
async function signUp(url, path, account) {
  const password = randomBytes(12).toString('hex');
  const { headers } = await post(url, path, { password, ...account });
  return headers.getSetCookie()[0].split(';')[0];
}

async function post(url, path, body, headers = {}) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  throw new Error(`POST ${path} was answered ${response.status}: ${await response.text()}`);
}
