import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { dayPath, sick } from './support/days.ts';
import { idOf } from './support/older-api.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer({ clock: new TestClock('2026-11-22T12:00:00Z') });

const header = 'Date,Type,Location,Half,Status,Country,Region,Notes';
const importPath = '/api/v2/me/imports';

describe('an import', () => {
  test('makes no places for days that it leaves out', async () => {
    const person = await server.person();
    await person.put(dayPath('2026-11-02'), { am: sick, pm: null });
    const rows = [
      '2026-11-02,remote,In the way,full,,,,',
      '2026-12-01,remote,Not come,full,confirmed,,,',
      '2026-11-03,remote,Made,full,,,,',
      '2026-11-04,remote,MADE,full,,,,',
    ];
    const csv = `${header}\n${rows.join('\n')}\n`;
    expect((await person.post(importPath, { csv, onlyRight: true })).status).toBe(200);
    const places = await server.storage.places.of(await idOf(server, person.name));
    expect(places.map(({ name }) => name)).toEqual(['Made']);
  });

  test('takes only countries and regions that there are', async () => {
    const rows = ['XX,', 'AT,DE-BY', ',AT-9', 'at,at-9'].map(
      (where, index) => `2026-11-0${index + 1},remote,Place ${index},full,,${where},`,
    );
    const answer = await (await server.person()).post(importPath, { csv: `${header}\n${rows.join('\n')}\n` });
    expect(answer.status).toBe(422);
    const { rowErrors } = answer.json<{ rowErrors: { line: number; column: string }[] }>();
    expect(rowErrors.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Country'],
      [3, 'Region'],
      [4, 'Region'],
    ]);
  });

  test('of one’s own days has no column Person', async () => {
    const csv = 'Person,Date,Type\nSomebody,2026-11-02,office\n';
    const answer = await (await server.person()).post(importPath, { csv });
    expect([answer.status, pointersOf(answer)]).toEqual([400, ['/csv']]);
    expect(answer.json<{ detail: string }>().detail).toContain('column Person');
    const called = { csv: csv.replace('Person', 'Wer'), columns: { Person: 'Wer' } };
    expect((await (await server.person()).post(importPath, called)).status).toBe(400);
  });

  test('makes no more than 1,000 places', async () => {
    const person = await server.person();
    const rows = Array.from({ length: 1001 }, (_, index) => {
      const date = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
      return `${date},remote,Place ${index}\n`;
    });
    const csv = (count: number) => `Date,Type,Location\n${rows.slice(0, count).join('')}`;
    const refused = await person.post(importPath, { csv: csv(1001) });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'too_many_items']);
    expect((await person.post(importPath, { csv: csv(1000) })).status).toBe(200);
  });
});

describe('an import by an administrator', () => {
  test('shows neither notes nor places of the days that are in the way', async () => {
    const administrator = await server.person(undefined, { administrator: true });
    const [ada, bob] = [await server.person(), await server.person()];
    const remote = { type: 'remote', place: { name: 'Hideaway' } };
    for (const person of [ada, bob])
      await person.put(dayPath('2026-11-02'), { am: remote, pm: null, notes: 'a secret' });
    const rows = [ada, bob].map(({ name }) => `${name},2026-11-02,office`);
    const csv = (count: number) => ({ csv: `Person,Date,Type\n${rows.slice(0, count).join('\n')}\n` });
    const answers = [
      await administrator.post('/api/v2/imports', csv(1)),
      await administrator.post('/api/v2/imports', csv(2)),
      await administrator.post('/api/v2/imports?dryRun=true', csv(2)),
      await administrator.post('/api/v2/imports', { ...csv(2), onlyRight: true }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 200, 200]);
    const conflicts = [{ date: '2026-11-02', day: { am: { type: 'remote' }, pm: null } }];
    expect(answers[0]!.json()).toMatchObject({ conflicts });
    for (const answer of answers.slice(1))
      expect(answer.json()).toMatchObject({ people: [{ conflicts }, { conflicts }] });
    for (const { text } of answers) expect(text).not.toMatch(/Hideaway|secret|"tag"/);
  });
});
