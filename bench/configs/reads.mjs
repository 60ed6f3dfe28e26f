import { bareCandidate, plainAnswer, sameAnswer } from '../lib/bare.mjs';
import { runLoad } from '../lib/load.mjs';
import { askOnce } from '../lib/requests.mjs';
import { connections, pathOf, reads, unchangedSince } from './stores.mjs';

/** GET of one configuration with a token. */
export async function readCandidates({ bare, stores, jsonServer }) {
  const [store] = stores;
  const next = await reads(store);
  const answer = await askOnce(store, 'GET', pathOf(0));
  const beside = jsonServer ? [loaded('json-server', jsonServer, next)] : [];
  return [
    bareCandidate('bare node:http', bare, { GET: sameAnswer(answer) }, { connections, next }),
    bareCandidate(
      'bare, without the further headers',
      bare,
      { GET: plainAnswer(answer) },
      { connections, next },
    ),
    ...(await Promise.all(stores.map(async (one) => loaded(one.name, one, await reads(one))))),
    ...beside,
  ];
}

/** The same for a client that has the current version already: 304. */
export async function unchangedCandidates({ bare, stores }) {
  const requests = await Promise.all(
    stores.map((store) => reads(store, { status: 304, headersFor: (path) => unchangedSince(store, path) })),
  );
  const [store] = stores;
  const path = pathOf(0);
  const answer = await askOnce(store, 'GET', path, { headers: await unchangedSince(store, path) });
  return [
    bareCandidate('bare node:http', bare, { GET: sameAnswer(answer) }, { connections, next: requests[0] }),
    ...stores.map((one, index) => loaded(one.name, one, requests[index])),
  ];
}

function loaded(name, server, next) {
  return { name, measure: (milliseconds) => runLoad(server, { connections, milliseconds, next }) };
}
