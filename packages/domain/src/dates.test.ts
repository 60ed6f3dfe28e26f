import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  dateIn,
  datesOfYear,
  firstDate,
  lastDate,
  readDate,
  readTimeZone,
  readYear,
  yearOf,
  type CalendarDate,
} from './dates.ts';

/** Zones that a machine may be in; what a date is must not depend on it. */
const machineZones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu', 'Europe/Vienna', 'Asia/Kathmandu'];

describe.each(machineZones)('on a machine in %s', (machineZone) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = machineZone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('the machine is there', () => {
    const local = new Date(Date.UTC(2026, 0, 1, 12)).toString();
    const offsets: Record<string, string> = {
      UTC: '+0000',
      'Pacific/Kiritimati': '+1400',
      'Pacific/Honolulu': '-1000',
      'Europe/Vienna': '+0100',
      'Asia/Kathmandu': '+0545',
    };
    expect(local).toContain(`GMT${offsets[machineZone] ?? ''}`);
  });

  test.each([
    ['Pacific/Kiritimati', '2026-01-01T09:59:59.999Z', '2026-01-01'],
    ['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02'],
    ['Pacific/Honolulu', '2026-01-01T09:59:59.999Z', '2025-12-31'],
    ['Pacific/Honolulu', '2026-01-01T10:00:00Z', '2026-01-01'],
    ['UTC', '2026-02-28T23:59:59.999Z', '2026-02-28'],
    ['UTC', '2028-02-29T00:00:00Z', '2028-02-29'],
    // The nights in which the clocks are changed.
    ['Europe/Vienna', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['Europe/Vienna', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Vienna', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Vienna', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Vienna', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Vienna', '2026-10-25T23:00:00Z', '2026-10-26'],
    // There the clocks are changed at midnight, so that day has no midnight.
    ['America/Santiago', '2026-09-06T03:59:59Z', '2026-09-05'],
    ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
    // This date never was: the island changed over the date line.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['UTC', '0001-01-01T00:00:00Z', '0001-01-01'],
    ['UTC', '9999-12-31T23:59:59Z', '9999-12-31'],
  ])('a calendar in %s shows at %s the date %s', (zone, instant, date) => {
    expect(dateIn(zone, new Date(instant))).toBe(date);
  });

  test('in UTC it is the date of the instant', () => {
    const instants = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dateIn('UTC', instant)).toBe(instant.toISOString().slice(0, 10));
      }),
    );
  });

  test('a date is read as it is written', () => {
    for (const text of ['2026-03-29', '0001-01-01', '9999-12-31', '2028-02-29'])
      expect(readDate(text)).toBe(text);
  });
});

describe('readDate', () => {
  test.each(['2024-02-29', '2000-02-29', '0004-02-29', '2026-12-31', firstDate, lastDate])(
    'reads %s',
    (text) => {
      expect(readDate(text)).toBe(text);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '10000-01-01',
    '-0001-01-01',
    '+2026-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '2026-01-01Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026/01/01',
    '01.01.2026',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('reads exactly the dates of the calendar', () => {
    const part = (least: number, most: number, digits: number) =>
      fc.integer({ min: least, max: most }).map((number) => String(number).padStart(digits, '0'));
    fc.assert(
      fc.property(part(0, 9999, 4), part(0, 14, 2), part(0, 33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        // A date that does not exist is moved to another by the platform, or is none at all.
        const instant = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
        expect(readDate(text) !== undefined).toBe(exists && year !== '0000');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('years', () => {
  test.each([
    ['2026', 2026],
    ['0001', 1],
    ['9999', 9999],
  ])('reads %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });

  test.each(['', '0000', '26', '02026', '20a6', '2026.0', '-026', ' 2026', '1e3 '])('refuses %j', (text) => {
    expect(readYear(text)).toBeUndefined();
  });

  test('holds all dates of a year and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const { from, to } = datesOfYear(year);
        expect([readDate(from), readDate(to)]).toEqual([from, to]);
        expect([yearOf(from), yearOf(to)]).toEqual([year, year]);
        expect(from.slice(4) + to.slice(4)).toBe('-01-01-12-31');
      }),
    );
    expect(yearOf('2026-07-01' as CalendarDate)).toBe(2026);
  });
});

describe('readTimeZone', () => {
  test.each(['UTC', 'Europe/Vienna', 'Pacific/Kiritimati', 'America/Argentina/Buenos_Aires'])(
    'knows %s',
    (name) => {
      expect(readTimeZone(name)).toBe(name);
    },
  );

  test.each(['', 'Mars/Olympus', '+01:00', '-0200', 'Europe', 'Europe/Vienna ', '../UTC'])(
    'does not know %j',
    (name) => {
      expect(readTimeZone(name)).toBeUndefined();
    },
  );

  test('spells every name as IANA does, in whichever letter case it comes', () => {
    const others =
      'Europe/Kiev,Asia/Calcutta,US/Pacific,US/East-Indiana,GB,GB-Eire,NZ-CHAT,W-SU,PRC,UCT,Etc/GMT+10,Etc/GMT-0,GMT0,' +
      'EST5EDT,CET,America/Knox_IN,America/Argentina/ComodRivadavia,Antarctica/McMurdo,Australia/LHI,Mexico/BajaSur,Zulu';
    for (const name of [...Intl.supportedValuesOf('timeZone'), ...others.split(',')]) {
      for (const text of [name, name.toLowerCase(), name.toUpperCase()])
        expect(readTimeZone(text)).toBe(name);
    }
  });

  test('keeps no more for many spellings of a name than for one', () => {
    const format = vi.spyOn(Intl, 'DateTimeFormat');
    const name = 'america/north_dakota/new_salem';
    for (let index = 0; index < 500; index += 1) {
      const text = Array.from(name, (letter, at) =>
        (index >> (at % 9)) & 1 ? letter.toUpperCase() : letter,
      );
      expect(readTimeZone(text.join(''))).toBe('America/North_Dakota/New_Salem');
    }
    expect(format).toHaveBeenCalledOnce();
    format.mockRestore();
  });
});
