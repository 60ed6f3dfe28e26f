import { bareCandidate, plainAnswer, sameAnswer } from '../lib/bare.mjs';
import { runLoad } from '../lib/load.mjs';
import { askJson, askOnce, requestBytes } from '../lib/requests.mjs';
import { percentile } from '../lib/statistics.mjs';
import { fullYears, personOf, secretOf } from './samples.mjs';

/** How many requests are under way at any time where that is not one. */
export const connections = 64;

const entriesOf = (year) => (year % 4 === 0 ? 366 : 365);

/** A year of anybody over HTTP: the older API's view, with an API token of that person. One request at a time. */
export function yearByHttp(store) {
  const next = () => ({ bytes: yearRequest(anyOf(store.people), anyYear()), status: 200, kind: 'all' });
  return (milliseconds) => runLoad(store, { connections: 1, milliseconds, next });
}

/** The days of a year, and what they add up to, by the product's own API. One request at a time. */
export const daysOfAYear = ofSomeYear((from, to) => `/api/v2/me/days?from=${from}&to=${to}`);
export const summaryOfAYear = ofSomeYear((from, to) => `/api/v2/me/summary?from=${from}&to=${to}`);

/** So many people have a place of work with public holidays, and days of vacation a year. */
const based = 20;

function ofSomeYear(pathOf) {
  return (store) => {
    const settled = settlePeople(store);
    const next = () => {
      const year = anyYear();
      const token = secretOf(anyOf(Math.min(based, store.people)));
      return {
        bytes: requestBytes('GET', pathOf(`${year}-01-01`, `${year}-12-31`), { token }),
        status: 200,
        kind: 'all',
      };
    };
    return async (milliseconds) => {
      await settled;
      return runLoad(store, { connections: 1, milliseconds, next });
    };
  };
}

async function settlePeople({ port, people }) {
  for (let number = 0; number < Math.min(based, people); number += 1) {
    const at = { port, token: secretOf(number) };
    await put(at, '/api/v2/me/bases/2000-01-01', { country: 'DE', region: 'DE-BY' });
    await put(at, '/api/v2/me/allowances/vacation/rates/2000-01-01', { daysAYear: 30 });
  }
}

async function put(at, url, body) {
  const { status, body: text } = await askOnce(at, 'PUT', url, { body: JSON.stringify(body) });
  if (status >= 300) throw new Error(`PUT ${url} was answered with ${status}: ${text}`);
}

/** The older API's year from the storage alone, in this process. */
export function yearFromStorage({ storage, people }) {
  return async (milliseconds) => {
    const times = [];
    const deadline = performance.now() + milliseconds;
    for (let at = performance.now(); at < deadline; at = performance.now()) {
      const year = anyYear();
      const days = await storage.days.range(personOf(anyOf(people)).id, `${year}-01-01`, `${year}-12-31`);
      if (days.length !== entriesOf(year)) throw new Error(`A year has ${days.length} days.`);
      times.push(performance.now() - at);
    }
    const rate = (times.length * 1000) / milliseconds;
    return { rate, latencies: { all: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) } } };
  };
}

/** The same view on many connections, all people in turn, against a server that sends the same bytes. */
export async function yearAgainstBare({ bare, stores }) {
  const [year] = fullYears;
  const [{ port, people }] = stores;
  const answer = await askOnce({ port, token: secretOf(0) }, 'GET', yearPath(0, year));
  const requests = Array.from({ length: people }, (_, number) => yearRequest(number, year));
  let asked = 0;
  const next = () => ({ bytes: requests[(asked += 1) % people], status: 200, kind: 'read' });
  const load = { connections, next };
  return [
    bareCandidate('bare node:http', bare, { GET: sameAnswer(answer) }, load),
    bareCandidate('bare, without the further headers', bare, { GET: plainAnswer(answer) }, load),
    ...stores.map((store) => ({
      name: `Worklog on ${store.kind}`,
      measure: (milliseconds) => runLoad(store, { ...load, milliseconds }),
    })),
  ];
}

/** What is measured must be right, too: each full year of the first and of the last person has all its entries. */
export async function assertFilled({ port, people }) {
  for (const number of [0, people - 1]) {
    for (const year of fullYears) {
      const { entries } = await askJson({ port, token: secretOf(number) }, yearPath(number, year));
      if (entries.length === entriesOf(year)) continue;
      throw new Error(`${year} of person ${number} has ${entries.length} entries.`);
    }
  }
}

function yearRequest(number, year) {
  return requestBytes('GET', yearPath(number, year), { token: secretOf(number) });
}

function yearPath(number, year) {
  return `/api/v1/user/${personOf(number).name}?year=${year}`;
}

function anyYear() {
  return fullYears[anyOf(fullYears.length)];
}

/** One of the numbers from 0 up to `count` (excluded), each as likely as the others. */
function anyOf(count) {
  return Math.floor(Math.random() * count);
}
