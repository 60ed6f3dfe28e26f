import { expect, test } from 'vitest';
import { entryFaults, entryOf, type EntryDraft } from './entry-draft.ts';

const draft: EntryDraft = {
  kind: 'correction',
  days: '2',
  validFrom: '2026-01-01',
  expiresOn: '',
  reason: 'Left over',
};

test.each<[Partial<EntryDraft>, readonly string[]]>([
  [{}, []],
  [{ days: '0' }, ['days']],
  [{ days: '0.3' }, ['days']],
  [{ days: '1000.5' }, ['days']],
  [{ days: '-1', kind: 'extra_grant' }, ['onlyAdds']],
  [{ validFrom: '1899-12-31' }, ['validFrom']],
  [{ expiresOn: '2025-12-31' }, ['expiresOn']],
  [{ days: '-1', expiresOn: '2025-12-31' }, []],
  [{ reason: ' ' }, ['reason']],
])('with %j wrong is %j', (change, faults) => {
  expect(entryFaults({ ...draft, ...change })).toEqual(faults);
});

test('what takes days away does not expire', () => {
  expect(entryOf({ ...draft, expiresOn: '2026-03-31' })).toMatchObject({ days: 2, expiresOn: '2026-03-31' });
  expect(entryOf({ ...draft, days: '-2', expiresOn: '2026-03-31' })).not.toHaveProperty('expiresOn');
});
