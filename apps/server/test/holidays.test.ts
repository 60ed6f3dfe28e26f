import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { putPolicy } from './support/policies.ts';
import { sharedServer } from './support/test-server.ts';

interface HolidayJson {
  readonly date: string;
  readonly name: string;
  readonly am: boolean;
  readonly pm: boolean;
}

const server = await sharedServer();
const owner = await server.client('configs:write:worklog_*');
const person = await server.person();

async function holidays(query: string): Promise<readonly HolidayJson[]> {
  const answer = await person.get(`/api/v2/holidays?${query}`);
  return answer.json<{ holidays: HolidayJson[] }>().holidays;
}

const on = async (query: string, date: string) => (await holidays(query)).find((each) => each.date === date);

describe('GET /api/v2/holidays', () => {
  test('has the public holidays of a country, and of a region', async () => {
    const answer = await person.get('/api/v2/holidays?country=DE&year=2026');
    expect(answer.json()).toMatchObject({ country: 'DE', region: null, year: 2026 });
    expect(await on('country=DE&year=2026', '2026-10-03')).toMatchObject({ am: true, pm: true });
    expect(await on('country=DE&year=2026', '2026-06-04')).toBeUndefined();
    expect(await on('country=DE&region=DE-BY&year=2026', '2026-06-04')).toBeDefined();
  });

  test('are in order, one a date, each within the year', async () => {
    const dates = (await holidays('country=AT&region=AT-9&year=2027')).map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.every((date) => date.startsWith('2027-'))).toBe(true);
    expect(dates).toContain('2027-01-01');
  });

  test('has what the organisation adds, and lacks what it removes', async () => {
    await putPolicy(owner, 'holidays', [
      { id: 'eve', every: '12-24', half: 'pm', name: 'Christmas Eve' },
      { id: 'anniversary', date: '2026-03-02', name: 'Anniversary', country: 'AT' },
      { id: 'no_epiphany', every: '01-06', remove: true, country: 'AT' },
    ]);
    expect(await on('country=AT&year=2026', '2026-12-24')).toEqual({
      ...{ date: '2026-12-24', name: 'Christmas Eve', am: false, pm: true },
    });
    expect(await on('country=AT&year=2026', '2026-03-02')).toBeDefined();
    expect(await on('country=DE&year=2026', '2026-03-02')).toBeUndefined();
    expect(await on('country=AT&year=2026', '2026-01-06')).toBeUndefined();
    expect(await on('country=AT&year=2025', '2025-12-24')).toBeDefined();
  });

  test('has without a country only what the organisation adds everywhere', async () => {
    await putPolicy(owner, 'holidays', [
      { id: 'eve', every: '12-24', half: 'pm', name: 'Christmas Eve' },
      { id: 'anniversary', date: '2026-03-02', name: 'Anniversary', country: 'AT' },
      { id: 'no_new_year', every: '01-01', remove: true },
    ]);
    const answer = await person.get('/api/v2/holidays?year=2026');
    expect(answer.json()).toEqual({
      country: null,
      region: null,
      year: 2026,
      holidays: [{ date: '2026-12-24', name: 'Christmas Eve', am: false, pm: true }],
    });
  });

  test.each([
    ['country=XX&year=2026', 'country'],
    ['country=AT&region=AT-99&year=2026', 'region'],
    ['country=AT&region=DE-BY&year=2026', 'region'],
    ['country=Austria&year=2026', 'country'],
    ['country=AT&year=1899', 'year'],
    ['country=AT&year=2026.5', 'year'],
    ['country=AT', 'year'],
    ['region=AT-9&year=2026', 'region'],
    ['country=AT&year=2026&state=9', 'state'],
  ])('is 400 for %s', async (query, pointer) => {
    const answer = await person.get(`/api/v2/holidays?${query}`);
    expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_query', [pointer]]);
  });
});

describe('the lists to choose from', () => {
  test('have countries by code, named in a language', async () => {
    const named = async (query: string) => {
      const answer = await person.get(`/api/v2/holidays/countries${query}`);
      const { countries } = answer.json<{ countries: { code: string; name: string }[] }>();
      expect(countries.map(({ code }) => code)).toEqual(countries.map(({ code }) => code).toSorted());
      return countries.find(({ code }) => code === 'DE')?.name;
    };
    expect(await named('')).toBe('Germany');
    expect(await named('?language=de')).toBe('Deutschland');
    expect((await person.get('/api/v2/holidays/countries?language=7')).status).toBe(400);
  });

  test('have the regions of a country', async () => {
    const answer = await person.get('/api/v2/holidays/countries/AT/regions?language=de');
    expect(answer.json<{ regions: object[] }>().regions).toContainEqual({ code: 'AT-9', name: 'Wien' });
    const none = await person.get('/api/v2/holidays/countries/XX/regions');
    expect([none.status, codeOf(none)]).toEqual([404, 'not_found']);
  });
});
