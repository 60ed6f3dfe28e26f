import type { Allowance } from '../../../data/allowances.ts';
import type { DayType } from '../../../data/day-types.ts';

/** The allowance that people mean by their leave: that of vacation, else the first limited one of any leave. */
export function leaveAllowance(
  allowances: readonly Allowance[],
  types: readonly DayType[],
): Allowance | undefined {
  const ofLeave = types.flatMap(({ countsAs, allowance }) => (countsAs === 'leave' ? (allowance ?? []) : []));
  const offered = allowances.filter(({ id, isArchived }) => !isArchived && ofLeave.includes(id));
  const vacation = offered.find(({ id }) => id === 'vacation');
  if (vacation?.isLimited) return vacation;
  return offered.find(({ isLimited }) => isLimited) ?? vacation;
}
