import { expect, test } from 'vitest';
import { guessMapping, columnsFor } from './columns.ts';
import { readCsv } from './csv-text.ts';
import { partsOf } from './parts.ts';

const many = { rows: 4000, bytes: 1_000_000, people: 200 };

function cut(text: string, limits: Partial<typeof many> = {}, kind: 'own' | 'people' = 'own') {
  const file = readCsv(text);
  return partsOf(file, guessMapping(file.header, columnsFor(kind)), { ...many, ...limits });
}

test('a small file is one part, its columns called as the server knows them', () => {
  const [part, ...others] = cut('Datum;Farbe;Art\n2026-11-02;red;office\n');
  expect(others).toEqual([]);
  expect(part?.csv).toBe('Date;ignored 2;Type\n2026-11-02;red;office\n');
  expect(part?.columns).toEqual({ Date: 'Date', Type: 'Type' });
});

test('the rows of a day are never parted, and lines are those of the file', () => {
  const text =
    'Date,Type,Half,Notes\n2026-11-02,office,am,"a\nb"\n2026-11-03,office,,\n2026-11-02,sick,pm,\n';
  const [first, second] = cut(text, { rows: 2 });
  expect(first?.csv.split('\n').filter((line) => line.startsWith('2026'))).toEqual([
    '2026-11-02,office,am,"a',
    '2026-11-02,sick,pm,',
  ]);
  expect([2, 4].map((line) => first?.lineOf(line))).toEqual([2, 5]);
  expect(second?.lineOf(2)).toBe(4);
});

test('ten thousand rows are three parts', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `d${index},office`);
  const parts = cut(`Date,Type\n${rows.join('\n')}`);
  expect(parts.map(({ csv }) => csv.split('\n').length - 2)).toEqual([4000, 4000, 2000]);
  expect(parts[2]?.lineOf(2001)).toBe(10_001);
});

test('parts are small enough as JSON, and about few enough people', () => {
  const rows = Array.from({ length: 10 }, (_, index) => `P${index},2026-11-02,office`);
  expect(cut(`Person,Date,Type\n${rows.join('\n')}`, { people: 4 }, 'people')).toHaveLength(3);
  expect(cut(`Person,Date,Type\n${rows.join('\n')}`, { bytes: 60 }, 'people')).toHaveLength(5);
});

test('a file without rows has no part', () => {
  expect(cut('Date,Type\n')).toEqual([]);
});
