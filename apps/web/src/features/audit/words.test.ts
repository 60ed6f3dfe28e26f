import { describe, expect, test } from 'vitest';
import { dayOf, dayText, type DayWords } from './words.ts';

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
