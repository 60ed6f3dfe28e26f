import { expect, test } from 'vitest';
import { columnsFor, guessMapping, isOlderFile, missingColumns, withColumn } from './columns.ts';

const own = columnsFor('own');

test('columns are found by their names, in any letter case and order', () => {
  expect(guessMapping(['TYPE', 'date', 'Location'], own)).toEqual({ Type: 0, Date: 1, Location: 2 });
});

test('columns are found by what other programs call them', () => {
  expect(guessMapping(['Datum', 'Art', 'Ort', 'Bundesland', 'Bemerkung'], own)).toEqual({
    ...{ Date: 0, Type: 1, Location: 2, Region: 3, Notes: 4 },
  });
  expect(guessMapping(['Tag', 'Datum', 'Typ'], own)).toMatchObject({ Date: 0, Type: 2 });
});

test('the name of a column counts more than a word for another', () => {
  expect(guessMapping(['State', 'Status', 'Date', 'Type'], own)).toEqual({ Status: 1, Date: 2, Type: 3 });
  expect(guessMapping(['Name', 'Person', 'Date', 'Type'], columnsFor('people'))).toMatchObject({ Person: 1 });
});

test('a column of the file is only one', () => {
  const mapping = withColumn({ Date: 0, Type: 1 }, 'Location', 1);
  expect(mapping).toEqual({ Date: 0, Location: 1 });
  expect(withColumn(mapping, 'Date', undefined)).toEqual({ Location: 1 });
  expect(missingColumns(mapping, 'own')).toEqual(['Type']);
  expect(missingColumns(mapping, 'people')).toEqual(['Person', 'Type']);
});

test('three columns with the location last are a file of the older page', () => {
  const header = ['Date', 'Type', 'Location'];
  expect(isOlderFile(header, guessMapping(header, own))).toBe(true);
  expect(isOlderFile([...header, 'Half'], guessMapping(header, own))).toBe(false);
});
