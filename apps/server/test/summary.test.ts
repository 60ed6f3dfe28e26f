import { describe, expect, test } from 'vitest';
import { grant, record, workdays, type BalanceJson } from './support/allowances.ts';
import { pointersOf } from './support/configs.ts';
import { dayPath } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

interface HalfRefJson {
  readonly date: string;
  readonly half: string;
}
interface TallyJson {
  readonly confirmed: number;
  readonly planned: number;
  readonly unconfirmed: number;
  readonly halves?: Readonly<Record<'confirmed' | 'planned' | 'unconfirmed', readonly HalfRefJson[]>>;
}
interface CountJson {
  readonly days: number;
  readonly halves?: readonly HalfRefJson[];
}
interface SummaryJson {
  readonly types: readonly (TallyJson & { readonly type: string })[];
  readonly places: readonly (TallyJson & { readonly place: { readonly name: string } })[];
  readonly countries: readonly (TallyJson & { readonly country: string })[];
  readonly regions: readonly (TallyJson & { readonly region: string })[];
  readonly months: readonly { readonly month: string; readonly types: readonly TallyJson[] }[];
  readonly unknown: CountJson;
  readonly toWork: CountJson;
  readonly allowances: readonly BalanceJson[];
}

// A Sunday.
const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
type Person = Awaited<ReturnType<typeof server.person>>;

async function summary(person: Person, from: string, to: string, explain = true): Promise<SummaryJson> {
  const answer = await person.get(`/api/v2/me/summary?from=${from}&to=${to}&explain=${explain}`);
  expect(answer.status).toBe(200);
  return answer.json<SummaryJson>();
}

const put = (person: Person, date: string, am: object | null, pm: object | null) =>
  person.put(dayPath(date), { am, pm });
const numbers = ({ confirmed, planned, unconfirmed }: TallyJson) => [confirmed, planned, unconfirmed];

/** A week with a bit of everything. */
async function recorded(): Promise<Person> {
  const person = await server.person();
  const make = async (name: string, fields: object) =>
    (await person.post('/api/v2/me/places', { name, ...fields })).json<{ id: string }>();
  const home = await make('Home', { kind: 'home', country: 'AT', region: 'AT-9' });
  const client = await make('Client', { kind: 'client', country: 'DE' });
  const remote = (place: { id: string }, status?: string) => ({
    type: 'remote',
    place: { id: place.id },
    status,
  });
  await put(person, '2026-11-16', remote(home), remote(client));
  await put(person, '2026-11-17', remote(home), { type: 'office' });
  await put(person, '2026-11-18', { type: 'vacation', status: 'planned' }, null);
  await put(person, '2026-12-01', remote(home), remote(home));
  return person;
}

describe('a summary', () => {
  test('counts halves by type, place, country, region and month, each with how sure they are', async () => {
    const person = await recorded();
    const found = await summary(person, '2026-11-16', '2026-12-06');
    expect(found.types.map((each) => [each.type, ...numbers(each)])).toEqual([
      ['office', 0.5, 0, 0],
      ['remote', 1.5, 1, 0],
      ['vacation', 0, 0, 0.5],
    ]);
    const places = new Map(found.places.map((each) => [each.place.name, numbers(each)]));
    expect(places.get('Home')).toEqual([1, 1, 0]);
    expect(places.get('Client')).toEqual([0.5, 0, 0]);
    expect(found.countries.map((each) => [each.country, ...numbers(each)])).toEqual([
      ['AT', 1, 1, 0],
      ['DE', 0.5, 0, 0],
    ]);
    expect(found.regions.map((each) => [each.region, ...numbers(each)])).toEqual([['AT-9', 1, 1, 0]]);
    expect(found.months.map(({ month, types }) => [month, types.length])).toEqual([
      ['2026-11', 3],
      ['2026-12', 1],
    ]);
  });

  test('counts what is unknown, and what is to be worked', async () => {
    const person = await recorded();
    const { unknown, toWork } = await summary(person, '2026-11-16', '2026-12-06');
    // Monday and Tuesday are there, the morning of Wednesday too; what comes is not unknown yet.
    expect(unknown.days).toBe(2.5);
    expect(unknown.halves?.[0]).toEqual({ date: '2026-11-18', half: 'pm' });
    expect(toWork.days).toBe(15);
    await person.put('/api/v2/me/work-patterns/2026-11-19', { weeks: [Array(7).fill('none')] });
    expect(await summary(person, '2026-11-16', '2026-12-06')).toMatchObject({
      ...{ unknown: { days: 0.5 }, toWork: { days: 3 } },
    });
  });

  test('misses nothing before the first record where no first day of employment is known', async () => {
    const person = await server.person();
    const unknown = async () => (await summary(person, '2026-11-02', '2026-12-06')).unknown.days;
    expect(await unknown()).toBe(0);
    await person.put('/api/v2/me/days/2026-11-18', { am: { type: 'office' }, pm: { type: 'office' } });
    expect(await unknown()).toBe(2);
    await person.patch('/api/v2/me', { firstDay: '2026-11-12' });
    expect(await unknown()).toBe(6);
  });

  test('opens each number as the halves that it counts', async () => {
    const person = await recorded();
    const { types, unknown, toWork } = await summary(person, '2026-11-16', '2026-12-06');
    for (const { halves, ...tally } of types) {
      expect(Object.values(halves ?? {}).map((each) => each.length / 2)).toEqual(numbers(tally));
    }
    expect(types[0]?.halves?.confirmed).toEqual([{ date: '2026-11-17', half: 'pm' }]);
    for (const { days, halves } of [unknown, toWork]) expect(halves?.length).toBe(days * 2);
    const plain = await summary(person, '2026-11-16', '2026-12-06', false);
    expect(plain.types[0]).not.toHaveProperty('halves');
    expect(plain.unknown).toEqual({ days: 2.5 });
  });

  test('takes holidays and the time before and after employment from what is to be worked', async () => {
    const person = await server.person();
    await person.put('/api/v2/me/bases/2026-01-01', { country: 'AT' });
    const toWork = async () => (await summary(person, '2026-10-26', '2026-10-30')).toWork.days;
    // 26 October is a holiday there.
    expect(await toWork()).toBe(4);
    await person.patch('/api/v2/me', { firstDay: '2026-10-28', lastDay: '2026-10-29' });
    expect(await toWork()).toBe(2);
    expect((await summary(person, '2026-10-26', '2026-10-30')).unknown.days).toBe(2);
    expect((await summary(person, '2026-10-01', '2026-10-27')).toWork.days).toBe(0);
  });

  test('has the balances of each leave year that the range touches', async () => {
    const person = await server.person();
    await grant(person, 28);
    await record(person, ['2025-12-30', '2025-12-31', '2026-01-02']);
    const { allowances } = await summary(person, '2025-12-29', '2026-01-03');
    const vacation = allowances.filter(({ id }) => id === 'vacation');
    expect(vacation.map(({ year, left }) => [year.year, left])).toEqual([
      [2025, 26],
      [2026, 27],
    ]);
    expect(vacation[0]?.explanation?.left).toHaveLength(5);
  });

  test('may be of ten years, and of no more', async () => {
    const person = await server.person();
    await record(person, workdays('2017-01-02', 1), 'office');
    const answer = await summary(person, '2017-01-01', '2026-12-31', false);
    expect(answer.types.map(numbers)).toEqual([[1, 0, 0]]);
    expect(answer.allowances).toHaveLength(40);
  });

  test.each([
    ['from=2017-01-01&to=2027-01-31', 'to'],
    ['from=2026-02-01&to=2026-01-31', 'to'],
    ['from=2026-02-30&to=2026-03-31', 'from'],
    ['from=2026-02-01&to=tomorrow', 'to'],
    ['from=2026-02-01', 'to'],
    ['from=2026-02-01&to=2026-03-31&type=remote', 'type'],
  ])('is 400 for %s', async (query, pointer) => {
    const person = await server.person();
    const answer = await person.get(`/api/v2/me/summary?${query}`);
    expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
  });

  test('belongs to one person', async () => {
    await recorded();
    const stranger = await server.person();
    expect(await summary(stranger, '2026-11-16', '2026-12-06')).toMatchObject({ types: [], places: [] });
  });
});
