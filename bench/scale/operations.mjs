import { runLoad } from '../lib/load.mjs';
import { askJson, requestBytes } from '../lib/requests.mjs';
import { bodyOf, groupSize, nameOf } from '../lib/samples.mjs';

const pageSize = 1000;

/** Creates that come together share the work of making them durable, so they are measured alone and together. */
const together = 64;

/** How many configurations applications ask for again and again, of however many there are. */
const inUse = 1000;

/**
 * What is measured on a small and on a big store. `next` gives one request after another; `requests` is how many a
 * turn has at most, so that the small store stays small.
 */
export const operations = [
  { name: 'get, any', connections: 1, next: nextGet },
  { name: 'get, 1,000 in use', connections: 1, next: nextGetInUse },
  { name: 'search, ten matches', connections: 1, next: nextSearch },
  { name: 'page of 1,000', connections: 1, next: nextPage },
  { name: 'create, one at a time', connections: 1, requests: 200, next: nextCreate },
  { name: 'create, 64 at a time', connections: together, requests: 640, next: nextCreate },
];

/** A way to measure one operation on one store, for `compare`. */
export function candidate(store, { connections, requests, next }) {
  const measure = (milliseconds) =>
    runLoad(store, { connections, milliseconds, requests, next: () => ({ ...next(store), kind: 'all' }) });
  return { name: store.total.toLocaleString('en'), measure };
}

/**
 * Walks through the list of all names and looks at one search: what is measured must be right, too. Resolves to the
 * cursors of the pages in the second half of the list.
 */
export async function deepCursors(store) {
  const found = await askJson(store, searchPath(0));
  if (found.total !== groupSize) throw new Error(`A search found ${found.total} and not ${groupSize}.`);
  const cursors = [];
  let counted = 0;
  let next;
  do {
    const rest = next === undefined ? '' : `&cursor=${next}`;
    const page = await askJson(store, `/configs?fields=name&limit=${pageSize}${rest}`);
    counted += page.configs.length;
    next = page.next;
    if (next !== undefined) cursors.push(next);
  } while (next !== undefined);
  if (counted < store.total) throw new Error(`The list has ${counted} names and not ${store.total}.`);
  // The last page is not full.
  const deep = cursors.slice(Math.floor(cursors.length / 2), -1);
  if (deep.length === 0)
    throw new Error(`${counted} configurations are too few for a page deep in the list.`);
  return deep;
}

function nextGet(store) {
  return get(store, `/configs/${nameOf(anyOf(store.total))}`);
}

function nextGetInUse(store) {
  const apart = Math.floor(store.total / inUse);
  return get(store, `/configs/${nameOf(apart * anyOf(inUse))}`);
}

function nextSearch(store) {
  return get(store, searchPath(anyOf(store.total / groupSize)));
}

function searchPath(group) {
  return `/search?data.group=group-${group}`;
}

function nextPage(store) {
  const cursor = store.cursors[anyOf(store.cursors.length)];
  return get(store, `/configs?limit=${pageSize}&cursor=${cursor}`);
}

function nextCreate(store) {
  const body = bodyOf(store.nextNumber++, store.total);
  return { bytes: requestBytes('POST', '/configs', { token: store.token, body }), status: 200 };
}

function get({ token }, path) {
  return { bytes: requestBytes('GET', path, { token }), status: 200 };
}

/** One of the numbers from 0 up to `count` (excluded), each as likely as the others. */
function anyOf(count) {
  return Math.floor(Math.random() * count);
}
