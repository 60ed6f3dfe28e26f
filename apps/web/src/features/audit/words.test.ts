import { describe, expect, test } from 'vitest';
import { dayOf, dayText, detailsOf, type DayWords } from './words.ts';

const words: DayWords = {
  type: (id) => id.toUpperCase(),
  nothing: 'nothing',
  halves: (am, pm) => `${am} / ${pm}`,
};
const text = (value: unknown): string => dayText(dayOf(value), words);

describe('a day of the audit in words', () => {
  test.each([
    [null, 'nothing'],
    [{ am: { type: 'office' }, pm: { type: 'office' } }, 'OFFICE'],
    [{ am: { type: 'office', place: null }, pm: null }, 'OFFICE / nothing'],
    [
      {
        am: { type: 'remote', status: 'confirmed', place: { id: '1', name: 'Munich' } },
        pm: { type: 'remote', status: 'confirmed', place: { id: '1', name: 'Munich' } },
        notes: 'secret',
      },
      'REMOTE (Munich)',
    ],
    ['unexpected', 'nothing'],
  ])('%j is %s', (value, said) => {
    expect(text(value)).toBe(said);
  });
});

describe('details of an entry', () => {
  test('are the members that changed', () => {
    const before = { name: 'Flat', country: 'DE', archived: false };
    expect(detailsOf({ before, after: { ...before, archived: true } })).toEqual([
      { path: 'archived', before: 'false', after: 'true' },
    ]);
  });

  test('go into lists, and tell what is new and what is gone', () => {
    expect(detailsOf({ before: null, after: ['days:read'] })).toEqual([
      { path: '0', before: undefined, after: 'days:read' },
    ]);
    expect(detailsOf({ before: 'person', after: 'administrator' })).toEqual([
      { path: '', before: 'person', after: 'administrator' },
    ]);
  });
});
