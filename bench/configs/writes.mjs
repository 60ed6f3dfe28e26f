import { bareCandidate, sameAnswer } from '../lib/bare.mjs';
import { runLoad } from '../lib/load.mjs';
import { askOnce, requestBytes } from '../lib/requests.mjs';
import { bodyOf, dataOf } from '../lib/samples.mjs';
import { connections, newCreation, pathOf, reads } from './stores.mjs';

/** In a mix, one of so many requests writes. */
const writeEvery = 10;

/** Durable creates, each of another configuration. */
export async function createCandidates({ bare, stores }) {
  const [store] = stores;
  const body = bodyOf(store.nextNumber++, store.total);
  const answer = await askOnce(store, 'POST', '/configs', { body });
  const unanswered = { ...store };
  return [
    bareCandidate(
      'bare node:http',
      bare,
      { POST: sameAnswer(answer) },
      {
        connections,
        next: () => newCreation(unanswered),
      },
    ),
    ...stores.map((one) => loaded(one, () => newCreation(one))),
  ];
}

/** Nine reads to one update, over all configurations. */
export async function mixCandidates({ bare, stores }) {
  const [store] = stores;
  const read = await askOnce(store, 'GET', pathOf(0));
  const update = await askOnce(store, 'PUT', pathOf(0), { body: changeOf(0, store.total) });
  const answers = { GET: sameAnswer(read), PUT: sameAnswer(update) };
  return [
    bareCandidate('bare node:http', bare, answers, { connections, next: await mixed(store) }),
    ...(await Promise.all(stores.map(async (one) => loaded(one, await mixed(one))))),
  ];
}

function loaded(store, next) {
  return { name: store.name, measure: (milliseconds) => runLoad(store, { connections, milliseconds, next }) };
}

async function mixed(store) {
  const nextRead = await reads(store);
  let sent = 0;
  return () => {
    sent += 1;
    return sent % writeEvery === 0 ? updateOf(store, sent) : nextRead();
  };
}

/** An update that changes something, of a configuration that changes from one update to the next. */
function updateOf({ token, total }, sent) {
  // Coprime to the number of configurations, so that all of them have their turn.
  const number = (sent * 7) % total;
  const bytes = requestBytes('PUT', pathOf(number), { token, body: changeOf(number + sent, total) });
  return { bytes, status: 200, kind: 'write' };
}

function changeOf(number, total) {
  return `{"data":${dataOf(number, total)}}`;
}
