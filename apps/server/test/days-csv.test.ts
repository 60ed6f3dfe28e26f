import { describe, expect, test } from 'vitest';
import type { PersonClient } from './support/api-client.ts';
import { codeOf, pointersOf } from './support/configs.ts';
import {
  batchPath,
  dayPath,
  daysOf,
  office,
  sick,
  undoPath,
  withoutTags,
  type BatchJson,
  type ConflictJson,
  type DayJson,
} from './support/days.ts';
import { idOf } from './support/older-api.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer({ clock: new TestClock('2026-11-22T12:00:00Z') });
const csvPath = '/api/v2/me/days.csv?from=2026-01-01&to=2026-12-31';
const importPath = '/api/v2/me/imports';
const header = 'Date,Type,Location,Half,Status,Country,Region,Notes';

interface ImportJson extends BatchJson {
  readonly rowErrors: readonly { readonly line: number; readonly column: string; readonly detail: string }[];
}

/** Days as they are, but for tags and ids of places. */
function contentOf(days: readonly DayJson[]): unknown {
  const text = JSON.stringify(withoutTags(days));
  return JSON.parse(text.replace(/"id":"[^"]*",/g, ''));
}

async function recorded(): Promise<PersonClient> {
  const person = await server.person();
  const remote = (name: string) => ({ type: 'remote', place: { name } });
  const days = [
    { date: '2026-11-02', am: remote('Berlin, Mitte'), pm: remote('Berlin, Mitte'), notes: '=1+1' },
    { date: '2026-11-03', am: remote('\'-; "x"'), pm: office, notes: 'Zeile 1\r\nZeile 2\n' },
    { date: '2026-11-04', pm: sick, notes: "'quoted'" },
    { date: '2026-12-24', am: { type: 'vacation' }, pm: { type: 'office' } },
    { date: '2026-11-05', am: { type: 'office' }, pm: { type: 'office', status: 'planned' } },
  ];
  expect((await person.post(batchPath, { days })).status).toBe(200);
  return person;
}

describe('a CSV file', () => {
  test('has one row for a day whose halves are alike, else one for each half', async () => {
    const answer = await (await recorded()).get(csvPath);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="worklog-2026-01-01-2026-12-31.csv"',
    });
    expect(answer.text.split('\r\n')).toEqual([
      header,
      `2026-11-02,remote,"Berlin, Mitte",full,confirmed,,,'=1+1`,
      `2026-11-03,remote,"''-; ""x""",am,confirmed,,,"Zeile 1`,
      'Zeile 2\n"',
      '2026-11-03,office,,pm,confirmed,,,',
      `2026-11-04,sick,,pm,confirmed,,,''quoted'`,
      '2026-11-05,office,,am,confirmed,,,',
      '2026-11-05,office,,pm,planned,,,',
      '2026-12-24,vacation,,am,planned,,,',
      '2026-12-24,office,,pm,planned,,,',
      '',
    ]);
  });

  test('comes back equal, to the same person and to another', async () => {
    const person = await recorded();
    const before = await daysOf(person);
    const csv = (await person.get(csvPath)).text;
    const same = await person.post(importPath, { csv });
    expect(same.json<ImportJson>()).toMatchObject({ batch: null, conflicts: [], rowErrors: [] });
    expect(await daysOf(person)).toEqual(before);
    const other = await server.person();
    const made = await other.post(importPath, { csv });
    expect(made.json<ImportJson>().created).toHaveLength(5);
    expect(contentOf(await daysOf(other))).toEqual(contentOf(before));
    expect((await other.get(csvPath)).text).toBe(csv);
  });

  test('says where a place is, and a new one is made there', async () => {
    const person = await server.person();
    const csv = `${header}\r\n2026-11-02,remote,Graz,full,confirmed,AT,AT-6,\r\n`;
    await person.post(importPath, { csv });
    expect((await person.get(csvPath)).text).toBe(csv);
    const places = await server.storage.places.of(await idOf(server, person.name));
    expect(places).toMatchObject([{ name: 'Graz', country: 'AT', region: 'AT-6' }]);
  });
});

describe('an import', () => {
  test('of what the older page wrote can be undone', async () => {
    const person = await server.person();
    const csv = 'Date,Type,Location\n2018-03-01,Remote,Berlin, Mitte\n2018-03-02,vacation,\n';
    const answer = await person.post(importPath, { csv });
    const range = ['2018-01-01', '2018-12-31'] as const;
    expect((await daysOf(person, ...range)).map(({ am, pm }) => [am?.place?.name, pm?.type])).toEqual([
      ['Berlin, Mitte', 'remote'],
      [undefined, 'vacation'],
    ]);
    expect((await person.post(undoPath(answer.json<ImportJson>().batch), undefined)).status).toBe(200);
    expect(await daysOf(person, ...range)).toEqual([]);
  });

  const wrong = `${header}\n2026-11-02,office,,full,,,,\n2026-11-31,office,,full,,,,\n2026-12-01,office,,full,confirmed,,,\n`;

  test('writes nothing when a row is wrong, and says all that is', async () => {
    const person = await server.person();
    const answer = await person.post(importPath, { csv: wrong });
    expect([answer.status, codeOf(answer)]).toEqual([422, 'invalid_rows']);
    expect(answer.json<ImportJson>().rowErrors.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Date'],
      [4, 'Status'],
    ]);
    expect(await daysOf(person)).toEqual([]);
  });

  test('of only what is right leaves out what is wrong or in the way', async () => {
    const person = await server.person();
    await person.put(dayPath('2026-11-03'), { am: sick, pm: null });
    const csv = `${wrong}2026-11-03,office,,,,,,\n`;
    const answer = await person.post(importPath, { csv, onlyRight: true });
    expect(answer.json<ImportJson>()).toMatchObject({
      ...{ created: ['2026-11-02'], changed: [], rowErrors: [{ line: 3 }, { line: 4 }] },
      conflicts: [{ date: '2026-11-03', day: { am: sick } }],
    });
    expect((await daysOf(person)).map(({ date, pm }) => [date, pm?.type])).toEqual([
      ['2026-11-02', 'office'],
      ['2026-11-03', undefined],
    ]);
  });

  test('is tried without writing', async () => {
    const person = await server.person();
    await person.put(dayPath('2026-11-02'), { am: sick, pm: null });
    const before = await daysOf(person);
    const csv = `${wrong}2026-11-03,remote,Rome,,,,,\n`;
    const answer = await person.post(`${importPath}?dryRun=true`, { csv });
    expect(answer.json<ImportJson>()).toMatchObject({
      ...{ batch: null, dryRun: true, created: ['2026-11-03'] },
      ...{ conflicts: [{ date: '2026-11-02' }], rowErrors: [{ line: 3 }, { line: 4 }] },
    });
    expect(await daysOf(person)).toEqual(before);
    expect(await server.storage.places.of(await idOf(server, person.name))).toEqual([]);
  });

  test('writes over what is there only when it is asked to', async () => {
    const person = await server.person();
    await person.put(dayPath('2026-11-02'), { am: sick, pm: null, notes: 'old' });
    const csv = `${header}\n2026-11-02,office,,full,,,,new\n2026-11-03,office,,pm,,,,\n`;
    const refused = await person.post(importPath, { csv });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'days_taken']);
    expect(refused.json<ConflictJson>().conflicts).toMatchObject([{ date: '2026-11-02', day: { am: sick } }]);
    const answer = await person.post(importPath, { csv, replace: true }, { 'idempotency-key': 'k' });
    expect(answer.json<ImportJson>()).toMatchObject({ changed: ['2026-11-02'], created: ['2026-11-03'] });
    const again = await person.post(importPath, { csv, replace: true }, { 'idempotency-key': 'k' });
    expect([again.text, again.headers['idempotent-replayed']]).toEqual([answer.text, 'true']);
  });

  test('of 4,000 rows is one write, and of more is refused', async () => {
    const person = await server.person();
    const rows = Array.from({ length: 4001 }, (_, index) => {
      const date = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
      return `${date},office,\n`;
    });
    const csv = (count: number) => `Date,Type,Location\n${rows.slice(0, count).join('')}`;
    const refused = await person.post(importPath, { csv: csv(4001) });
    expect([refused.status, pointersOf(refused)]).toEqual([400, ['/csv']]);
    const answer = await person.post(importPath, { csv: csv(4000) });
    expect(answer.json<ImportJson>().created).toHaveLength(4000);
    expect((await person.post(undoPath(answer.json<ImportJson>().batch), undefined)).status).toBe(200);
  });

  test.each([
    [{ csv: '' }, '/csv'],
    [{ csv: 'Date,Type\n2026-11-02,"office' }, '/csv'],
    [{ csv: 'Datum,Type\n' }, '/csv'],
    [{ csv: 'Date,Type\n', dateFormat: 'YY' }, '/dateFormat'],
    [{ csv: 'Date,Type\n', columns: { Day: 'x' } }, '/columns/Day'],
  ])('of %j is refused', async (body, pointer) => {
    const answer = await (await server.person()).post(importPath, body);
    expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_body', [pointer]]);
  });
});

describe('an import by an administrator', () => {
  test('writes the days of several people, each with a batch of their own', async () => {
    const [administrator, ada, bob] = await Promise.all([
      server.person(undefined, { administrator: true }),
      server.person(),
      server.person(),
    ]);
    const rows = [
      `${ada.name},2026-11-02,office,,am`,
      `${bob.name.toUpperCase()},2026-11-02,remote,Wien,`,
      `${ada.name},2026-11-02,sick,,pm`,
    ];
    const csv = `Person,Date,Type,Location,Half\n${rows.join('\n')}\n`;
    const nobody = await administrator.post('/api/v2/imports', { csv: `${csv}No One,2026-11-02,office,,\n` });
    expect(nobody.json<ImportJson>().rowErrors).toMatchObject([{ line: 5, column: 'Person' }]);
    const answer = await administrator.post('/api/v2/imports', { csv });
    const { people } = answer.json<{ people: (BatchJson & { person: string })[] }>();
    expect(people.map(({ person, created }) => [person, created])).toEqual([
      [ada.name, ['2026-11-02']],
      [bob.name, ['2026-11-02']],
    ]);
    expect(withoutTags(await daysOf(ada))).toEqual([{ date: '2026-11-02', am: office, pm: sick, notes: '' }]);
    expect((await bob.post(undoPath(people[1]!.batch), undefined)).status).toBe(200);
    const trail = await server.storage.audit.of(await idOf(server, ada.name), 1);
    const actor = await idOf(server, administrator.name);
    expect(trail).toMatchObject([{ action: 'day.created', actorKind: 'administrator', actor }]);
  });
});
