import type { Allowance } from './grant.ts';

const usual = {
  defaultRate: null,
  fullWeekDays: 5,
  rounding: 'nearest_half',
  yearStart: '01-01',
  carryOver: null,
  selfManaged: true,
  archived: false,
} as const;

/** The allowances that are always there. None has a limit until a rate or a policy gives it one. */
export const builtInAllowances: readonly Allowance[] = [
  { ...usual, id: 'vacation', label: 'Vacation' },
  { ...usual, id: 'remote', label: 'Remote days' },
  { ...usual, id: 'holiday', label: 'Public holidays' },
  { ...usual, id: 'sick', label: 'Sick days' },
];
