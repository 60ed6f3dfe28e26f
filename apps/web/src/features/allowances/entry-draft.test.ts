import { expect, test } from 'vitest';
import { readEntry, type EntryDraft } from './entry-draft.ts';

const draft: EntryDraft = {
  kind: 'opening_balance',
  days: '4',
  validFrom: '2026-01-01',
  expiresOn: '2026-03-31',
  reason: ' Left over ',
};

test('a complete draft is an entry', () => {
  expect(readEntry(draft)).toEqual({ ...draft, days: 4, reason: 'Left over' });
  expect(readEntry({ ...draft, expiresOn: '' })).toMatchObject({ expiresOn: null });
});

test('days that are taken away do not expire', () => {
  expect(readEntry({ ...draft, kind: 'correction', days: '−1' })).toMatchObject({
    days: -1,
    expiresOn: null,
  });
});

test('what is wrong is named', () => {
  expect(readEntry({ ...draft, days: '0', validFrom: '', reason: ' ' })).toEqual([
    'days',
    'validFrom',
    'reason',
  ]);
  expect(readEntry({ ...draft, kind: 'extra_grant', days: '-1' })).toEqual(['days']);
});
