import { createHash } from 'node:crypto';

/** The years of which everybody has an entry for each day. */
export const fullYears = [2023, 2024, 2025];

/** Fewest days of a person: from the first of these years to the last. */
const fewestDays = 1096;

const firstDay = { long: Date.UTC(2017, 0, 1), short: Date.UTC(2023, 0, 1) };
const dayMs = 86_400_000;
const cities = ['Berlin', 'Wien', 'New York', 'São Paulo', 'München', 'Zürich'];
const note = 'Workshop with the client';
const createdAt = new Date(firstDay.long);

/** What a working week looks like, again and again: type, and which of the person's places. */
const pattern = [
  ['office'],
  ['remote', 0],
  ['remote', 0],
  ['office'],
  ['remote', 1],
  ['vacation'],
  ['vacation'],
];

/** Every so many days the afternoon is of another type, and every so many there is a note. */
const mixedEvery = 20;
const noteEvery = 10;

/** Everybody has the same days, so that answers differ in nothing but whose they are. */
export function calendarOf(days) {
  const from = days > 2 * fewestDays ? firstDay.long : firstDay.short;
  return Array.from({ length: days }, (_, index) => {
    const am = halfOf(index);
    const pm = index % mixedEvery === 0 ? halfOf(index + 3) : am;
    const date = new Date(from + index * dayMs).toISOString().slice(0, 10);
    return { date, am, pm, notes: index % noteEvery === 0 ? note : '' };
  });
}

function halfOf(index) {
  const [type, place] = pattern[index % pattern.length];
  return { type, place: place === undefined ? undefined : (place + Math.floor(index / 100)) % cities.length };
}

/** The person with that number. Nobody can sign in as them: the hash is of no password. */
export function personOf(number) {
  const name = `person-${number}`;
  return {
    id: idOf('0', number),
    name,
    nameKey: name,
    role: 'person',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA',
    timeZone: undefined,
    createdAt,
    tag: '0123456789abcdef',
  };
}

/** The secret of a person's API token. It can be told from the number, so that a kept database can be asked. */
export function secretOf(number) {
  return `wlp_${createHash('sha256').update(`person-${number}`).digest('base64url')}`;
}

/** The person's API token as it is stored. */
export function tokenOf(number) {
  const hash = createHash('sha256').update(secretOf(number)).digest('hex');
  const person = idOf('0', number);
  return { id: idOf('1', number), person, name: 'bench', hash, scopes: ['days:write'], createdAt };
}

/** A person's places, in the order in which `calendarOf` counts them. */
export function placesOf(number) {
  return cities.map((name, index) => ({
    id: idOf('2', number * cities.length + index),
    owner: idOf('0', number),
    name,
    nameKey: name.toLowerCase(),
    kind: 'other',
    archived: false,
  }));
}

/** A UUID, version 7, that has this number in it. */
function idOf(kind, number) {
  return `019aab5e-000${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
