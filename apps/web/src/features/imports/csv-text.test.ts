import { describe, expect, test } from 'vitest';
import { decodeText, delimiterOf, headerCell, readCsv } from './csv-text.ts';

describe('a CSV file', () => {
  test('has its columns and rows, each with the line that it begins in', () => {
    const file = readCsv(
      '\uFEFFDate,Type,Notes\r\n2026-11-02,office,\r\n\r\n2026-11-03,remote,"a\nb"\r\n2026-11-04,sick,',
    );
    expect(file.header).toEqual(['Date', 'Type', 'Notes']);
    expect(file.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '2026-11-02', 'office', ''],
      [4, '2026-11-03', 'remote', 'a\nb'],
      [6, '2026-11-04', 'sick', ''],
    ]);
  });

  test('may have semicolons', () => {
    expect(delimiterOf('Datum;Art;Ort, genau\n')).toBe(';');
    expect(readCsv('Datum;Art\n02.11.2026;Büro\n').rows[0]?.cells).toEqual(['02.11.2026', 'Büro']);
  });

  test('has quotes in quotes, and delimiters in them', () => {
    const { rows } = readCsv('a,b\n"x ""y"", z",1\n');
    expect(rows[0]).toMatchObject({ cells: ['x "y", z', '1'], raw: '"x ""y"", z",1' });
  });

  test('of the older page has quotes that are signs', () => {
    const { rows } = readCsv('Date,Type,Location\n2026-11-02,remote,"Home\n2026-11-03,office,\n', {
      quotes: false,
    });
    expect(rows.map(({ cells }) => cells[2])).toEqual(['"Home', '']);
  });

  test('with a quote that is never closed ends there', () => {
    const { rows } = readCsv('a,b\n1,"open\n2,3\n');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.raw).toBe('1,"open\n2,3\n');
  });

  test.each(['', '\n', 'Date,Type\n'])('without rows has none: %j', (text) => {
    expect(readCsv(text).rows).toEqual([]);
  });
});

test('names are quoted where they have to be', () => {
  expect(headerCell('a')).toBe('a');
  expect(headerCell('a;"b"')).toBe('"a;""b"""');
});

test('bytes are UTF-8, or what spreadsheets on Windows write', () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;
  expect(decodeText(bytes(0x4d, 0xc3, 0xbc))).toBe('Mü');
  expect(decodeText(bytes(0x4d, 0xfc))).toBe('Mü');
});
