import { randomUUID } from 'node:crypto';

const password = 'seven-quiet-otters';

/** Types and places of the days of a week from Monday on; undefined is a free day. */
const week = [
  { type: 'office' },
  { type: 'remote', place: { name: 'Munich' } },
  { type: 'office' },
  { type: 'remote', place: { name: 'Lisbon' } },
  { type: 'office' },
  undefined,
  undefined,
];

/** Somebody with an account and a session, on a server of the measurement. */
export class Person {
  #url;
  #cookie;

  constructor(url) {
    this.#url = url;
  }

  /** Makes the account of somebody who has been there since a date, and a session. */
  static async signUp(url, name, firstDay) {
    const person = new Person(url);
    await person.send('POST', '/api/v2/users', { name, password });
    await person.send('POST', '/api/v2/sessions', { name, password });
    await person.send('PATCH', '/api/v2/me', { firstDay });
    return person;
  }

  /** Sends a request and answers its JSON. Throws where the server refuses. */
  async send(method, path, body) {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(this.#cookie && { cookie: this.#cookie }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${path} was answered ${response.status}: ${text.slice(0, 300)}`);
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.#cookie = cookie.split(';', 1)[0];
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Records a type for every date of a year, weekends as holidays, so that no cell of its sheet is empty. */
  async fillYear(year) {
    const days = datesOf(year).map((date) => {
      const half = week[weekdayOf(date)] ?? { type: 'holiday' };
      return { date, am: half, pm: half };
    });
    await this.send('POST', '/api/v2/me/days/batch', { days, replace: true });
    return days.length;
  }

  /** Takes a day out of the ledger. */
  removeDay(date) {
    return this.send('POST', '/api/v2/me/days/batch', { dates: [date], am: null, pm: null, replace: true });
  }

  /** Makes a browser send this person's session. */
  async signInto(context) {
    const [name, value] = this.#cookie.split('=');
    await context.addCookies([{ name, value, url: this.#url }]);
  }
}

function datesOf(year) {
  const dates = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000)
    dates.push(new Date(time).toISOString().slice(0, 10));
  return dates;
}

/** 0 for Monday. */
const weekdayOf = (date) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
