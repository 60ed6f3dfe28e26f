import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { idOf, olderPerson, pathOf, type OlderClient } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const dates = ['2017-12-31', '2018-01-01', '2018-12-31', '2019-01-01'];

async function dora(): Promise<Awaited<ReturnType<typeof olderPerson>>> {
  const client = await olderPerson(server);
  for (const date of dates) await client.post({ date, type: 'office' });
  return client;
}

const stillThere = async (client: OlderClient) => {
  expect(await client.dates()).toEqual(dates);
};

describe('DELETE /user/{u}', () => {
  test('?date removes that entry', async () => {
    const client = await dora();
    const answer = await client.delete({ date: '2018-01-01' });
    expect([answer.status, answer.json()]).toEqual([200, { success: 'Removed 1 entry' }]);
    expect(await client.dates()).toEqual(['2017-12-31', '2018-12-31', '2019-01-01']);
    expect((await client.delete({ date: '2018-01-01' })).status).toBe(404);
  });

  test.each(['true', '1'])('?year&deleteyear=%s removes that year', async (deleteyear) => {
    const client = await dora();
    const answer = await client.delete({ year: '2018', deleteyear });
    expect([answer.status, answer.json()]).toEqual([200, { success: 'Removed 2 entries' }]);
    expect(await client.dates()).toEqual(['2017-12-31', '2019-01-01']);
    expect((await client.delete({ year: '2018', deleteyear })).status).toBe(200);
  });

  test.each(['true', '1'])('?deleteall=%s removes all entries', async (deleteall) => {
    const client = await dora();
    const answer = await client.delete({ deleteall });
    expect([answer.status, answer.json()]).toEqual([200, { success: 'Removed 4 entries' }]);
    expect((await client.get()).status).toBe(404);
    expect((await client.delete({ deleteall })).status).toBe(200);
    expect((await client.post({ date: '2018-01-01', type: 'office' })).status).toBe(200);
  });

  test('?deleteuser=true removes the account and all that belongs to it', async () => {
    const client = await dora();
    await client.post({ date: '2026-01-01', type: 'remote', location: 'Rome' });
    await client.putSettings({ vacation: 25 });
    const id = await idOf(server, client.name);
    const answer = await client.delete({ deleteuser: 'true' });
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^worklog_session=;.*Max-Age=0/);
    expect(await server.storage.people.get(id)).toBeUndefined();
    expect(await server.storage.days.range(id, '0001-01-01' as never, '9999-12-31' as never)).toEqual([]);
    expect(await server.storage.places.of(id)).toEqual([]);
    expect(await server.storage.rates.of(id)).toEqual([]);
    expect((await client.get()).json()).toMatchObject({ status: 403, error: 'Not logged in' });
  });

  test.each(['false', '0', '', 'False', 'TRUE', 'True', 'yes', 'on', ' true', '2'])(
    'a selector that is %j is false',
    async (value) => {
      const client = await dora();
      for (const query of [
        { deleteall: value },
        { deleteuser: value },
        { year: '2018', deleteyear: value },
      ]) {
        const answer = await client.delete(query);
        expect([answer.status, codeOf(answer)]).toEqual([404, 'no_data']);
      }
      await stillThere(client);
      const all = { deleteall: value, deleteuser: value, deleteyear: value };
      expect((await client.delete({ ...all, date: '2018-01-01' })).status).toBe(200);
      expect(await client.dates()).toEqual(['2017-12-31', '2018-12-31', '2019-01-01']);
    },
  );

  test.each([{}, { deleteyear: 'true' }, { year: '2018' }, { type: 'office', location: 'x' }] as Record<
    string,
    string
  >[])('is 404 without a selector: %j', async (query) => {
    const client = await dora();
    const answer = await client.delete(query);
    expect([answer.status, answer.json()]).toMatchObject([404, { error: 'No data found' }]);
    await stillThere(client);
  });

  test('is 404 where there is nothing on that date', async () => {
    const client = await dora();
    const answer = await client.delete({ date: '2018-01-02' });
    expect([answer.status, answer.json()]).toMatchObject([404, { error: 'No data found' }]);
  });

  test.each([
    { date: '2018-01-01', year: '2018', deleteyear: 'true' },
    { date: '2018-01-01', year: '2018' },
    { date: '2018-01-01', deleteyear: 'true' },
    { date: '2018-01-01', deleteall: 'true' },
    { date: '2018-01-01', deleteuser: 'true' },
    { year: '2018', deleteyear: 'true', deleteall: '1' },
    { year: '2018', deleteall: 'true' },
    { year: '2018', deleteuser: 'true' },
    { deleteall: 'true', deleteuser: 'true' },
    { date: '2018-01-01', year: '2018', deleteyear: '1', deleteall: '1', deleteuser: '1' },
  ] as Record<string, string>[])('is 400 with more than one selector: %j', async (query) => {
    const client = await dora();
    const answer = await client.delete(query);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'refused']);
    await stillThere(client);
  });

  test.each([
    [{ date: '2018-02-30' }, 'date'],
    [{ date: '' }, 'date'],
    [{ year: '18', deleteyear: 'true' }, 'year'],
    [{ year: '', deleteyear: 'true' }, 'year'],
    [{ year: 'all' }, 'year'],
    [{ deleteAll: 'true' }, 'deleteAll'],
    [{ date: '2018-01-01', force: '1' }, 'force'],
  ] as [Record<string, string>, string][])('is 400 for %j', async (query, parameter) => {
    const client = await dora();
    const answer = await client.delete(query);
    expect([answer.status, pointersOf(answer)]).toEqual([400, [parameter]]);
    await stillThere(client);
  });

  test('is 400 with a body, and where a selector is given twice', async () => {
    const client = await dora();
    const path = pathOf(client.name, { date: '2018-01-01' });
    expect((await client.session.request('DELETE', path, { body: {} })).status).toBe(400);
    expect((await client.session.delete(`${path}&date=2018-01-01`)).status).toBe(400);
    await stillThere(client);
  });

  test('removes nothing of others', async () => {
    const [one, other] = [await dora(), await dora()];
    await one.delete({ deleteall: 'true' });
    await one.delete({ deleteuser: 'true' });
    await stillThere(other);
  });
});
