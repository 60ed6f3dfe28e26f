import { describe, expect, test } from 'vitest';
import {
  allowanceFaults,
  draftOf,
  itemOfPolicy,
  policiesOf,
  policyOfDraft,
  policyOfItem,
  usualAllowance,
  type AllowanceItem,
} from './draft.ts';

const throughForm = (item: AllowanceItem): AllowanceItem => {
  const policy = policyOfItem(item);
  return itemOfPolicy(policyOfDraft(draftOf(policy, policy.label), policy), item);
};

describe('items of allowances', () => {
  test.each<AllowanceItem>([
    { id: 'vacation' },
    { id: 'vacation', days_a_year: 28, carry_over: { cap: 5, last_valid_day: '03-31' }, self_managed: false },
    { id: 'training', label: 'Training', days_a_year: 5, full_week_days: null, rounding: 'none' },
    { id: 'remote', carry_over: {}, year_start: '04-01' },
    { id: 'vacation', days_a_year: null, carry_over: null },
  ])('%j is the same after it was opened and saved', (item) => {
    expect(throughForm(item)).toEqual(item);
  });

  test('are laid over what is built in', () => {
    const [vacation, ...rest] = policiesOf([{ id: 'vacation', days_a_year: 30 }]);
    expect(vacation).toEqual({ ...usualAllowance('vacation'), daysAYear: 30 });
    expect(rest.map(({ id }) => id)).toEqual(['remote', 'holiday', 'sick']);
  });
});

test('fields that are wrong are named', () => {
  const draft = draftOf(usualAllowance('vacation'), 'Vacation');
  expect(allowanceFaults(draft)).toEqual([]);
  expect(allowanceFaults({ ...draft, label: ' ', daysAYear: '27.3', yearStart: '01-31' })).toEqual([
    'label',
    'daysAYear',
    'yearStart',
  ]);
  expect(allowanceFaults({ ...draft, carries: true, cap: '-1', lastValidDay: '13-01' })).toEqual([
    'cap',
    'lastValidDay',
  ]);
  expect(allowanceFaults({ ...draft, carries: false, cap: '-1' })).toEqual([]);
});
