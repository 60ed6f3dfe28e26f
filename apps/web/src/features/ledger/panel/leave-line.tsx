import { useQuery } from '@tanstack/react-query';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useAllowances } from '../../../data/allowances.ts';
import { useDayTypes } from '../../../data/day-types.ts';
import { useWorkCalendar, workPatternsQuery } from '../../../data/work-calendar.ts';
import { useAllowanceLabel } from '../../../ui/allowance-label.ts';
import { useFormat } from '../../../ui/format.ts';
import type { DraftWish } from './draft.ts';
import { leaveCost, workCalendarOf, type WrittenDay } from './leave-cost.ts';

interface LeaveLineProps {
  /** The dates that are written, in order. */
  readonly days: readonly WrittenDay[];
  readonly wish: DraftWish;
}

/** What a change takes of the allowance of its type, and what is left then. Nothing where its type has no limit. */
export function LeaveLine({ days, wish }: LeaveLineProps) {
  const types = useDayTypes();
  const type = [wish.am, wish.pm].find((half) => half && types.get(half.type).allowance !== null)?.type;
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (type === undefined || first === undefined || last === undefined) return null;
  return <Cost allowance={types.get(type).allowance ?? ''} {...{ days, wish, first, last }} />;
}

interface CostProps extends LeaveLineProps {
  readonly allowance: string;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

function Cost({ allowance: id, days, wish, first, last }: CostProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const types = useDayTypes();
  const labelOf = useAllowanceLabel();
  const { dates, isLoading } = useWorkCalendar(first, last);
  const { data: patterns } = useQuery(workPatternsQuery);
  const { data: allowances = [] } = useAllowances(yearOf(first));
  const allowance = allowances.find((each) => each.id === id);
  if (!allowance?.isLimited || isLoading || !patterns) return null;
  const calendar = workCalendarOf(patterns, dates);
  const { cost, more } = leaveCost({ allowance: id, days, wish, typeOf: types.get, calendar });
  const { leftAfterPlans, year } = allowance;
  const label = labelOf(allowance);
  const isOneYear = first >= year.from && last <= year.to;
  return (
    <p className="sm">
      {cost === 0
        ? t('panel.leave.nothing', { label })
        : t('panel.leave.costs', {
            amount: t('panel.amount', { amount: format.amount(cost), count: cost }),
            label,
          })}{' '}
      {isOneYear && (
        <span className="num">{t('panel.leave.left', { amount: format.amount(leftAfterPlans - more) })}</span>
      )}
    </p>
  );
}
