import { runLoad } from '../lib/load.mjs';
import { requestBytes } from '../lib/requests.mjs';
import { secretOf } from './samples.mjs';

/** A leap year of which nobody has days, so that what is read elsewhere stays as it was. */
const dates = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(2048, 0, 1 + index)).toISOString().slice(0, 10),
);

/** The two contents take turns, so that each batch changes every day: a year, its audit and what undoes it. */
const bodies = ['office', 'sick'].map((type) =>
  JSON.stringify({ dates, am: { type }, pm: { type }, notes: 'A note', replace: true }),
);

/** All days of a year, changed in one write over HTTP. One request at a time, all by the first person. */
export function batchOfAYear(store) {
  const token = secretOf(0);
  const requests = bodies.map((body) => requestBytes('POST', '/api/v2/me/days/batch', { token, body }));
  let asked = 0;
  const next = () => ({ bytes: requests[(asked += 1) % requests.length], status: 200, kind: 'all' });
  return (milliseconds) => runLoad(store, { connections: 1, milliseconds, next });
}
