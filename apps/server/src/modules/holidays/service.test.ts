import type { CalendarDate } from '@worklog/domain/dates';
import { afterEach, describe, expect, test } from 'vitest';
import type { HolidayRule } from '../policies/index.ts';
import { holidaysIn, holidaysOf } from './service.ts';
import { knownCountries, knownRegions, publicHolidays } from './public-holidays.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const austria = { country: 'AT', region: null };
const bavaria = { country: 'DE', region: 'DE-BY' };
const rule = (id: string, on: string, fields: Partial<HolidayRule> = {}): HolidayRule => {
  return { id, on, name: id, am: true, pm: true, removes: false, country: null, region: null, ...fields };
};

describe('public holidays', () => {
  const zone = process.env.TZ;

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu'])(
    'are on the same dates in %s',
    async (there) => {
      process.env.TZ = there;
      const dates = (await publicHolidays({ country: 'AT', region: 'AT-9' }, 2026)).map((each) => each.date);
      expect(dates).toContain('2026-10-26');
      expect(dates).toContain('2026-12-26');
      expect(dates).toHaveLength(13);
      // Clocks go forward on the first and back on the second; a day of 23 or 25 hours is one day.
      const italian = (await publicHolidays({ country: 'IT', region: null }, 2024)).map((each) => each.date);
      expect(italian.filter((each) => each.startsWith('2024-03') || each.startsWith('2024-04'))).toEqual([
        '2024-03-31',
        '2024-04-01',
        '2024-04-25',
      ]);
    },
  );

  test('may last several days', async () => {
    const feasts = (await publicHolidays({ country: 'EG', region: null }, 2026)).map((each) => each.date);
    expect(feasts).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
    expect(feasts).not.toContain('2026-03-23');
  });

  test('depend on the region', async () => {
    const inBavaria = (await publicHolidays(bavaria, 2026)).map((each) => each.date);
    const inBerlin = (await publicHolidays({ country: 'DE', region: 'DE-BE' }, 2026)).map(
      (each) => each.date,
    );
    expect(inBavaria).toContain('2026-01-06');
    expect(inBerlin).not.toContain('2026-01-06');
    expect(inBerlin).toContain('2026-03-08');
  });

  test('of a country that is not known, or of a year without a list, are none', async () => {
    expect(await publicHolidays({ country: 'XX', region: null }, 2026)).toEqual([]);
    expect(await publicHolidays(austria, 9999)).toEqual([]);
  });

  test('are known of so many countries, and of the regions of some', async () => {
    expect((await knownCountries('en')).length).toBeGreaterThan(150);
    expect(await knownCountries('en')).toContainEqual({ code: 'AT', name: 'Austria' });
    expect(await knownRegions('DE', 'de')).toContainEqual({ code: 'DE-BY', name: 'Bayern' });
    expect(await knownRegions('XX', 'en')).toEqual([]);
  });

  test.each([
    ['de', 'Griechenland'],
    ['de-AT', 'Griechenland'],
    ['en', 'Greece'],
    ['fr', 'Grèce'],
    ['qqq', 'Greece'],
    ['de-12', 'Greece'],
  ])('are of countries that are named in %s, whatever they call themselves', async (language, name) => {
    expect(await knownCountries(language)).toContainEqual({ code: 'GR', name });
  });

  test.each([
    ['AT', 'en', 'AT-2', 'Carinthia'],
    ['ES', 'de', 'ES-IB', 'Illes Balears'],
    ['RU', 'de', 'RU-TA', 'Republic of Tatarstan'],
    ['RU', 'bg', 'RU-TA', 'Республика Татарстан'],
  ])('are of regions that have a name to be read: in %s for %s', async (country, language, code, name) => {
    expect(await knownRegions(country, language)).toContainEqual({ code, name });
  });

  test('are of places that always have a name', async () => {
    for (const { code } of await knownCountries('de')) {
      for (const region of await knownRegions(code, 'de')) {
        expect(region.name, region.code).toMatch(/\p{L}{2}.*\p{Ll}/u);
      }
    }
  });
});

describe('holidays of the organisation', () => {
  test('are added and take away, for all or for some places', async () => {
    const rules = [
      rule('Christmas Eve', '12-24', { am: false }),
      rule('Founding day', '2026-03-02', { country: 'AT' }),
      rule('no national day', '10-26', { removes: true }),
      rule('Assumption', '08-15', { country: 'DE', region: 'DE-BY' }),
    ];
    const inAustria = await holidaysIn(austria, 2026, rules);
    const dates = inAustria.map((each) => each.date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates).not.toContain('2026-10-26');
    expect(inAustria).toContainEqual({ date: '2026-12-24', name: 'Christmas Eve', am: false, pm: true });
    expect(inAustria).toContainEqual({ date: '2026-03-02', name: 'Founding day', am: true, pm: true });
    expect(await holidaysIn(austria, 2027, rules)).not.toContainEqual(
      expect.objectContaining({ name: 'Founding day' }),
    );
    expect((await holidaysIn(bavaria, 2026, rules)).map((each) => each.name)).toContain('Assumption');
    expect((await holidaysIn(null, 2026, rules)).map((each) => each.name)).toEqual(['Christmas Eve']);
  });

  test('that fall on a public holiday are one with it', async () => {
    const found = await holidaysIn(austria, 2026, [rule('Party', '12-25')]);
    expect(found.filter((each) => each.date === '2026-12-25')).toEqual([
      { date: '2026-12-25', name: 'Christtag, Party', am: true, pm: true },
    ]);
  });

  test('that begin before New Year go on after it', async () => {
    const turkey = { country: 'TR', region: null };
    const around = async (year: number) => {
      const dates = (await holidaysIn(turkey, year, [])).map((each) => each.date);
      return dates.filter((each) => each > '2006-12-28' && each < '2007-01-06');
    };
    expect(await around(2006)).toEqual(['2006-12-31']);
    const inJanuary = ['2007-01-01', '2007-01-02', '2007-01-03'];
    expect(await around(2007)).toEqual(expect.arrayContaining(inJanuary));
    const bases = [{ validFrom: date('2000-01-01'), base: turkey }];
    const january = { from: date('2007-01-02'), to: date('2007-01-03') };
    expect([...(await holidaysOf(bases, january, [])).keys()]).toEqual(['2007-01-02', '2007-01-03']);
  });

  test('on 29 February are in leap years only', async () => {
    expect(await holidaysIn(null, 2026, [rule('Leap', '02-29')])).toEqual([]);
    expect(await holidaysIn(null, 2028, [rule('Leap', '02-29')])).toHaveLength(1);
  });
});

test('a person has the holidays of where they are based on each date', async () => {
  const bases = [
    { validFrom: date('2020-01-01'), base: austria },
    { validFrom: date('2026-10-01'), base: bavaria },
    { validFrom: date('2026-12-25'), base: null },
  ];
  const range = { from: date('2026-09-01'), to: date('2027-01-31') };
  const found = await holidaysOf(bases, range, [rule('Shutdown', '12-31')]);
  expect([...found.keys()]).toEqual(['2026-12-31', '2026-10-03', '2026-11-01']);
  expect(await holidaysOf([], range, [])).toEqual(new Map());
});
