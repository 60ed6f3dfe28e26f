import { runLoad } from '../lib/load.mjs';
import { askOnce, requestBytes } from '../lib/requests.mjs';
import { bodyOf, nameOf } from '../lib/samples.mjs';

/** How many requests are under way at any time. */
export const connections = 64;

/**
 * A running server with configurations in it, and what is needed to ask it.
 *
 * @typedef {{name: string, port: number, pid: number, token: string, total: number, nextNumber: number}} Store
 */

/** Fills a server with the first `total` configurations. */
export async function fill(name, server, total) {
  let number = 0;
  const next = () => creation(server.token, number++, total);
  await runLoad(server, { connections, requests: total, next });
  return { ...server, name, total, nextNumber: total };
}

/** The request that creates a configuration that no other request creates. */
export function newCreation(store) {
  return creation(store.token, store.nextNumber++, store.total);
}

function creation(token, number, total) {
  const bytes = requestBytes('POST', '/configs', { token, body: bodyOf(number, total) });
  return { bytes, status: 200, kind: 'write' };
}

/** Requests for all configurations of a store, each again and again, with these further headers. */
export async function reads(store, { status = 200, headersFor = () => ({}) } = {}) {
  const requests = [];
  for (let number = 0; number < store.total; number += 1) {
    const path = pathOf(number);
    const bytes = requestBytes('GET', path, { token: store.token, headers: await headersFor(path) });
    requests.push({ bytes, status, kind: 'read' });
  }
  return cycle(requests);
}

export const pathOf = (number) => `/configs/${nameOf(number)}`;

/** The header by which a client asks whether the version that it has is still the current one. */
export async function unchangedSince(store, path) {
  const { headers } = await askOnce(store, 'GET', path);
  return { 'if-none-match': headers.etag };
}

function cycle(items) {
  let index = 0;
  return () => {
    const item = items[index];
    index = (index + 1) % items.length;
    return item;
  };
}
