import { randomBytes } from 'node:crypto';
import { fillFile } from '../lib/databases.mjs';
import { openEngine } from '../lib/engine.mjs';
import { calendarOf, personOf, placesOf, tokenOf } from './samples.mjs';

/** How many people one transaction creates. */
const peopleAtOnce = 100;

/** How often progress is shown, in milliseconds. */
const progressMs = 5000;

/**
 * Fills a database. People and what little they have go through the server's own storage; days, of which there are
 * millions, through the driver alone. Resolves to the seconds that it took.
 *
 * @param {import('../lib/databases.mjs').Kind} kind
 * @param {import('../lib/databases.mjs').Database} database
 * @param {{people: number, daysEach: number}} size
 */
export async function fill(kind, database, size) {
  const startedAt = performance.now();
  await (database.file === undefined ? fillMongo : fillSqlite)(kind, database, size);
  return (performance.now() - startedAt) / 1000;
}

async function fillSqlite({ engine }, { file }, size) {
  await fillFile(engine, file, async (unfinished) => {
    await addPeople(await openEngine(engine, { kind: 'sqlite', path: unfinished }), size);
    const connection = new engine.DatabaseSync(unfinished);
    try {
      // There is nothing to lose yet, so nothing is waited for.
      connection.exec('PRAGMA synchronous = OFF');
      addDaysToSqlite(connection, size);
    } finally {
      connection.close();
    }
  });
}

async function fillMongo({ engine }, { url, openStorage }, size) {
  await addPeople(await openStorage(), size);
  const client = await new engine.MongoClient(url).connect();
  try {
    const days = client.db().collection('days', { writeConcern: { w: 1, journal: false } });
    await addDaysToMongo(days, size);
  } finally {
    await client.close();
  }
}

async function addPeople(storage, { people }) {
  try {
    for (let from = 0; from < people; from += peopleAtOnce) {
      await storage.write((tx) => addSome(tx, from, Math.min(people, from + peopleAtOnce)));
    }
  } finally {
    await storage.close();
  }
}

async function addSome(tx, from, to) {
  for (let number = from; number < to; number += 1) {
    await tx.people.insert(personOf(number));
    for (const place of placesOf(number)) await tx.places.insert(place);
    await tx.personalTokens.insert(tokenOf(number));
  }
}

/** One statement a person: the calendar, which is the same for all, with the numbers of this person's places. */
function addDaysToSqlite(connection, { people, daysEach }) {
  connection.exec('CREATE TEMP TABLE calendar (day, am_type, am_place, pm_type, pm_place, notes)');
  const addDate = connection.prepare('INSERT INTO calendar VALUES (?, ?, ?, ?, ?, ?)');
  for (const { date, am, pm, notes } of calendarOf(daysEach)) {
    const day = Number(date.replaceAll('-', ''));
    addDate.run(day, am.type, am.place ?? null, pm.type, pm.place ?? null, notes);
  }
  const numberOf = connection.prepare(
    'SELECT people.number AS person, min(places.number) AS place FROM people JOIN places ON owner = people.number WHERE people.id = ?',
  );
  const addDays = connection.prepare(
    `INSERT INTO days (person, day, am_type, am_place, am_status, pm_type, pm_place, pm_status, notes, tag)
       SELECT ?, day, am_type, ? + am_place, 1, pm_type, ? + pm_place, 1, notes, lower(hex(randomblob(8)))
         FROM calendar ORDER BY day`,
  );
  const progress = showProgress(people * daysEach);
  for (let number = 0; number < people; number += 1) {
    if (number % peopleAtOnce === 0) connection.exec('BEGIN');
    const { person, place } = numberOf.get(personOf(number).id);
    addDays.run(person, place, place);
    if (number % peopleAtOnce === peopleAtOnce - 1 || number === people - 1) connection.exec('COMMIT');
    progress((number + 1) * daysEach);
  }
}

async function addDaysToMongo(collection, { people, daysEach }) {
  const calendar = calendarOf(daysEach);
  const progress = showProgress(people * daysEach);
  for (let number = 0; number < people; number += 1) {
    const { id } = personOf(number);
    const places = placesOf(number);
    const half = ({ type, place }) => ({ t: type, p: places[place]?.id ?? null, s: 'confirmed' });
    const documents = calendar.map(({ date, am, pm, notes }) => {
      const tag = randomBytes(8).toString('hex');
      return { _id: `${id}/${date}`, am: half(am), pm: half(pm), notes, tag };
    });
    await collection.insertMany(documents, { ordered: false });
    progress((number + 1) * daysEach);
  }
}

function showProgress(total) {
  let shownAt = performance.now();
  return (done) => {
    if (performance.now() - shownAt < progressMs) return;
    shownAt = performance.now();
    console.error(`  ${done.toLocaleString('en')} of ${total.toLocaleString('en')} days`);
  };
}
