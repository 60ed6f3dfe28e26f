// Fills a server that has no people yet with Fernblick Studio, over the API, so that every rule holds.
import { addDays, todayIn, twoYearsBefore, yearOf } from './dates.mjs';
import { Client } from './client.mjs';
import { csvOf } from './csv.mjs';
import { daysOf, ownPlaces } from './days.mjs';
import { configurations, policies } from './organisation.mjs';
import { demoAdministrator, demoPassword, peopleOn } from './people.mjs';
import { maraHome, offices } from './places.mjs';
import { pick } from './random.mjs';
import { patternOf } from './weeks.mjs';

/** How many people are filled in at a time: to hash a password takes a processor. */
const width = 4;

const asNew = { 'if-none-match': '*' };
const signInOf = ({ name }) => ({ name, password: demoPassword });
const userPath = ({ name }, ...parts) => ['/api/v2/users', encodeURIComponent(name), ...parts].join('/');

/**
 * Fills a server.
 *
 * - `baseUrl`: where it is.
 * - `today`: the date that the days are relative to; without it that of Munich. It has to be today for the server.
 * - `firstAdministrator`: what stands behind `#` in the link that the server printed. Without it there has to be an
 *   administrator `demoAdministrator`, with that password.
 * - `setClock`: sets the clock of the server to a time, so that people signed up and changed things on different dates;
 *   called with undefined it has to tell the present time again. Without it everything happened just now.
 *
 * Resolves to the people, with the days of each.
 */
export async function fillDemo({
  baseUrl,
  today = todayIn('Europe/Berlin'),
  firstAdministrator,
  setClock = () => undefined,
}) {
  const people = peopleOn(today);
  setClock(`${twoYearsBefore(today)}T07:30:00Z`);
  const mara = new Client(baseUrl);
  if (firstAdministrator)
    await mara.post('/api/v2/first-administrator', { secret: firstAdministrator, ...demoAdministrator });
  else await mara.signIn(demoAdministrator);
  await introduce(mara, people[0]);
  await decide(mara);

  setClock(undefined);
  await mara.signIn(demoAdministrator);
  await signUpAll({ baseUrl, mara, people, setClock });
  await correctLeave({ baseUrl, today, setClock });
  setClock(undefined);
  await changeConfigurations(mara);
  const holidays = await holidaysOf(mara, people, today);
  await mara.signOut();
  const filled = people.map((person) => ({
    ...person,
    days: daysOf(person, { today, holidays: holidays.get(nameOfBase(person)) }),
  }));
  await eachOf(filled, (person) => record(baseUrl, person, today));
  return filled;
}

/** Does something for each of a list, some at a time. */
async function eachOf(list, work) {
  const waiting = list.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Sets policies and offices, and the first versions of configurations. */
async function decide(mara) {
  for (const [name, data] of Object.entries(policies)) await mara.put(`/configs/${name}`, { data }, asNew);
  for (const office of offices) await mara.post('/api/v2/places', office);
  for (const [name, [data]] of Object.entries(configurations))
    await mara.put(`/configs/${name}`, { data }, asNew);
}

async function changeConfigurations(mara) {
  for (const [name, [, ...later]] of Object.entries(configurations))
    for (const data of later) await mara.put(`/configs/${name}`, { data });
}

/**
 * Everybody but Mara on their first day, one after the other, as all share the clock. Those who came last are first: the
 * clock only goes back, so that Mara's session does not end in between.
 */
async function signUpAll({ baseUrl, mara, people: [first, ...others], setClock }) {
  await grantLeave(mara, first);
  for (const person of others.toSorted((a, b) => b.firstDay.localeCompare(a.firstDay))) {
    setClock(`${person.firstDay}T07:${10 + pick(50, person.name, 'minute')}:00Z`);
    const client = new Client(baseUrl);
    await client.post('/api/v2/users', signInOf(person));
    await introduce(client, person);
    await client.signOut();
    await grantLeave(mara, person);
  }
}

/** What people say of themselves at first. */
async function introduce(client, person) {
  const { timeZone, firstDay, base, patterns } = person;
  await client.patch('/api/v2/me', { timeZone, firstDay });
  await client.put(`/api/v2/me/bases/${firstDay}`, base);
  for (const { validFrom, weeks } of patterns)
    await client.put(`/api/v2/me/work-patterns/${validFrom}`, { weeks: patternOf(weeks) });
  for (const place of ownPlaces(person)) await client.post('/api/v2/me/places', place);
}

/** What an administrator sets of somebody: leave, and whether they are an administrator as well. */
async function grantLeave(mara, person) {
  const { name, role, rate, openingDays, firstDay } = person;
  if (role === 'administrator' && name !== demoAdministrator.name)
    await mara.patch(userPath(person), { role });
  if (rate) await mara.put(userPath(person, 'allowances/vacation/rates', firstDay), { daysAYear: rate });
  if (!openingDays) return;
  await mara.post(userPath(person, 'allowances/vacation/entries'), {
    kind: 'opening_balance',
    days: openingDays,
    validFrom: firstDay,
    expiresOn: `${yearOf(firstDay) + 1}-03-31`,
    reason: 'Left over in the spreadsheet that was kept until then',
  });
}

/** Jonas Weber gives Mara a day back in the last March that there was. */
async function correctLeave({ baseUrl, today, setClock }) {
  const year = today.slice(5) < '03-09' ? yearOf(today) - 1 : yearOf(today);
  setClock(`${year}-03-09T09:20:00Z`);
  const jonas = new Client(baseUrl);
  await jonas.signIn(signInOf({ name: 'Jonas Weber' }));
  await jonas.post(userPath(demoAdministrator, 'allowances/vacation/entries'), {
    kind: 'correction',
    days: 1,
    validFrom: `${year}-03-09`,
    reason: 'Day back for the trade fair on a Saturday in February',
  });
  await jonas.signOut();
}

const nameOfBase = ({ base: { country, region } }) => region ?? country;

/** The holidays at each base, `{ am, pm }` by date, as the server has them. */
async function holidaysOf(client, people, today) {
  const bases = new Map(people.map((person) => [nameOfBase(person), person.base]));
  const found = new Map();
  for (const [base, { country, region }] of bases) {
    const byDate = new Map();
    for (const year of [-2, -1, 0, 1].map((years) => yearOf(today) + years)) {
      const query = new URLSearchParams({ country, year: String(year), ...(region && { region }) });
      const { holidays } = await client.get(`/api/v2/holidays?${query}`);
      for (const { date, am, pm } of holidays) {
        const before = byDate.get(date);
        byDate.set(date, { am: am || before?.am === true, pm: pm || before?.pm === true });
      }
    }
    found.set(base, byDate);
  }
  return found;
}

/** Signs somebody in and records their days. */
async function record(baseUrl, person, today) {
  if (person.days.length === 0) return;
  const client = new Client(baseUrl);
  await client.signIn(signInOf(person));
  const report = await client.post('/api/v2/me/imports', { csv: csvOf(person.days) });
  if (report.created.length !== person.days.length)
    throw new Error(`Of ${person.days.length} days of ${person.name} ${report.created.length} were made.`);
  if (person.name === demoAdministrator.name) await tidyUp(client, today);
  await client.signOut();
}

/** Mara once wrote her home in two ways, and has one of a place that she uses no more. */
async function tidyUp(client, today) {
  const { places } = await client.get('/api/v2/me/places');
  const home = places.find(({ name }) => name === maraHome.name);
  const twice = await client.post('/api/v2/me/places', { ...maraHome, name: 'Munich (home)' });
  const { days } = await client.get(`/api/v2/me/days?from=${addDays(today, -60)}&to=${addDays(today, -30)}`);
  const atHome = days.filter(({ am, pm }) => am?.place?.id === home.id && pm?.place?.id === home.id);
  const half = { type: 'remote', place: { id: twice.id } };
  if (atHome.length > 0)
    await client.post('/api/v2/me/days/batch', {
      dates: atHome.map(({ date }) => date),
      ...{ am: half, pm: half, replace: true },
    });
  await client.post(`/api/v2/me/places/${twice.id}/merge`, { into: home.id });
  const former = await client.post('/api/v2/me/places', {
    ...{ name: 'Studio flat, Haidhausen', kind: 'other', country: 'DE', region: 'DE-BY' },
  });
  await client.patch(`/api/v2/me/places/${former.id}`, { isArchived: true });
}
