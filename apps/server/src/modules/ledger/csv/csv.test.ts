import { builtInDayTypes } from '@worklog/domain/day-types';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Day, Half } from '@worklog/domain/day';
import { readPlaceName } from '@worklog/domain/place-name';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayTypesOf } from '../day-types.ts';
import type { HalfWish } from '../wishes.ts';
import { csvRecords, csvText, unguarded } from './cells.ts';
import { readDateAs } from './date-formats.ts';
import { daysOfRows } from './days.ts';
import { readDaysCsv, type ReadFile } from './read.ts';
import { daysCsv, type WrittenPlace } from './write.ts';

const types = dayTypesOf(new Map(builtInDayTypes.map((type) => [type.id, type])));
const oddCharacters = fc.constantFrom(...Array.from('=+-@\'\t\r\n",; aü😀'));
const anything = fc.string({ unit: oddCharacters });

function read(csv: string, options: Partial<Parameters<typeof readDaysCsv>[1]> = {}): ReadFile {
  const file = readDaysCsv(csv, { types, ...options });
  if ('fault' in file) throw new Error(file.fault);
  return file;
}

describe('cells', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['=1+1', "'=1+1"],
    ["'tis", "''tis"],
    ["'=x", "''=x"],
    ['-', "'-"],
    ['\tx', "'\tx"],
    ['\r', '"\'\r"'],
    ['a=b', 'a=b'],
  ])('%j is written as %s', (cell, text) => {
    expect(csvText([[cell]])).toBe(`${text}\r\n`);
    expect(unguarded(csvRecords(csvText([['x', cell]]), ',') instanceof Array ? cellOf(cell) : '')).toBe(
      cell,
    );
  });

  test('come back equal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anything, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (records) => {
          const withFirst = records.map((cells) => ['first', ...cells]);
          const found = csvRecords(csvText(withFirst), ',');
          if (!Array.isArray(found)) throw new Error(found.detail);
          expect(found.map(({ cells }) => cells.map(unguarded))).toEqual(withFirst);
        },
      ),
    );
  });

  test('know the line that they begin in', () => {
    const found = csvRecords('a,b\r\n"c\r\nd\ne",f\r\n\r\ng,h', ',');
    expect(found).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c\r\nd\ne', 'f'] },
      { line: 6, cells: ['g', 'h'] },
    ]);
  });

  test.each(['a,"b', 'a,"b"c\nd', 'a,b"c\nd'])('%j is no CSV', (text) => {
    expect(csvRecords(text, ',')).toMatchObject({ line: 1 });
  });
});

function cellOf(cell: string): string {
  const found = csvRecords(csvText([['x', cell]]), ',');
  return Array.isArray(found) ? (found[0]?.cells[1] ?? '') : '';
}

describe('a file of days', () => {
  const placeNames = anything.map(readPlaceName).filter((name) => name !== undefined);
  const place = fc.record({
    name: placeNames,
    country: fc.constantFrom(undefined, 'AT'),
    region: fc.constantFrom(undefined, 'AT-9'),
  });
  const notes = fc.string({ unit: oddCharacters, maxLength: 30 });

  test('comes back equal', () => {
    const ids = fc.constantFrom('p0', 'p1', 'p2');
    const half = fc.option(
      fc.oneof(
        fc.record({ type: fc.constant('remote'), place: ids }),
        fc.record({ type: fc.constantFrom('office', 'sick'), place: fc.option(ids) }),
      ),
      { nil: null },
    );
    const status = fc.constantFrom<Half['status']>('planned', 'confirmed');
    const day = fc
      .tuple(half, half, status, status, notes)
      .filter(([am, pm]) => am !== null || pm !== null)
      .map(([am, pm, amStatus, pmStatus, text]) => ({
        am: am && { ...am, status: amStatus },
        pm: pm && { ...pm, status: pmStatus },
        notes: text,
      }));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 9 }), fc.tuple(place, place, place), (contents, made) => {
        const days: Day[] = contents.map((content, index) => ({
          date: `2026-11-0${index + 1}` as CalendarDate,
          ...content,
        }));
        const places = new Map<string, WrittenPlace>(made.map((each, index) => [`p${index}`, each]));
        const { rows, errors } = read(daysCsv(days, places));
        const back = daysOfRows(rows);
        expect([errors, back.errors]).toEqual([[], []]);
        const shown = (wish: HalfWish | null | undefined) =>
          wish ? { type: wish.type.id, place: wish.place, status: wish.status } : null;
        const wanted = (each: Half | null) =>
          each && { ...each, place: each.place === null ? null : places.get(each.place) };
        expect(
          back.days.map(({ wish: { date, am, pm, notes: text } }) => ({
            ...{ date, am: shown(am), pm: shown(pm), notes: text },
          })),
        ).toEqual(
          days.map(({ date, am, pm, notes: text }) => ({
            date,
            am: wanted(am),
            pm: wanted(pm),
            notes: text,
          })),
        );
      }),
    );
  });

  test('of the older page was never quoted', () => {
    const { rows } = read('Date,Type,Location\n2018-03-01,remote,"Big Apple\n2018-03-02,remote,"a", "b"\n');
    expect(rows.map(({ wish }) => wish.place)).toEqual([{ name: '"Big Apple' }, { name: '"a", "b"' }]);
  });

  test('of the older page has three columns, and further commas in the last', () => {
    const { rows } = read('Date,Type,Location\n2018-03-01,Remote,Berlin, Mitte\n2018-03-02,office,\n');
    expect(
      rows.map(({ date, halves, wish, notes: text }) => [date, halves, wish.type.id, wish.place, text]),
    ).toEqual([
      ['2018-03-01', ['am', 'pm'], 'remote', { name: 'Berlin, Mitte' }, undefined],
      ['2018-03-02', ['am', 'pm'], 'office', null, undefined],
    ]);
    const quoted = read(
      'Date,Type,Location\r\n2018-03-01,remote,"Paris, ""La Défense"""\r\n2018-03-02,remote,O"x"',
    );
    expect(quoted.rows.map(({ wish }) => wish.place)).toMatchObject([
      { name: 'Paris, "La Défense"' },
      { name: 'O"x"' },
    ]);
  });

  test('may have other delimiters, names of columns, orders and dates', () => {
    const csv = '\uFEFFOrt;Datum;Was;Egal\r\n"Graz; Ost";3.11.2026;remote;x\r\n';
    const columns = { Date: 'datum', Type: 'Was', Location: 'Ort' };
    const { rows } = read(csv, { columns, dateFormat: 'DD.MM.YYYY' });
    expect(rows).toMatchObject([{ line: 2, date: '2026-11-03', wish: { place: { name: 'Graz; Ost' } } }]);
  });

  test.each([
    ['', 'The file is empty; its first line has the names of the columns.'],
    ['Date,Location\n', 'The column "Type" is missing.'],
    ['Date,Type,Note\n', 'The column "Note" is not known.'],
    ['Date,Type,date\n', 'The column "date" is there twice.'],
    [
      'Date,Type,Location,Half\n2026-01-01,"x',
      'Line 2 is no CSV: a quote is not closed, or stands within a cell.',
    ],
  ])('%j cannot be read', (csv, fault) => {
    expect(readDaysCsv(csv, { types })).toEqual({ fault });
  });

  test('has its errors by line and column', () => {
    const csv = [
      'Date,Type,Location,Half,Status,Country,Region,Notes',
      '2026-02-30,office,,,,,,',
      '2026-11-02,nothing,,noon,done,Austria,9,',
      '2026-11-03,remote,,,,,,',
      `2026-11-04,office,,am,,,,${'x'.repeat(2001)}`,
      '2026-11-04,office,,pm,,,,',
      '2026-11-05,office,,am,,,,',
      '2026-11-05,office,,full,,,,',
      '2026-11-06,office,,am,,,,a',
      '2026-11-06,office,,pm,,,,b',
    ].join('\r\n');
    const { rows, errors } = read(csv);
    expect(errors.map(({ line, column }) => `${line} ${column}`)).toEqual([
      ...[
        '2 Date',
        '3 Half',
        '3 Type',
        '3 Country',
        '3 Region',
        '3 Status',
        '4 Location',
        '5 Notes',
        '6 Date',
      ],
    ]);
    const days = daysOfRows(rows);
    expect(days.errors.map(({ line, column }) => `${line} ${column}`)).toEqual(['8 Half', '10 Notes']);
    expect(days.days).toEqual([]);
  });
});

test.each([
  ['2026-11-03', 'YYYY-MM-DD', '2026-11-03'],
  ['2026-11-3', 'YYYY-MM-DD', undefined],
  ['3.11.2026', 'DD.MM.YYYY', '2026-11-03'],
  ['11/3/2026', 'MM/DD/YYYY', '2026-11-03'],
  ['3/11/2026', 'DD/MM/YYYY', '2026-11-03'],
  ['2026/11/03', 'YYYY/MM/DD', '2026-11-03'],
  ['03-11-2026', 'DD-MM-YYYY', '2026-11-03'],
  ['31.02.2026', 'DD.MM.YYYY', undefined],
  ['03.11.26', 'DD.MM.YYYY', undefined],
  ['3.11.2026.', 'DD.MM.YYYY', undefined],
] as const)('%s as %s is %s', (text, format, date) => {
  expect(readDateAs(text, format)).toBe(date);
});
