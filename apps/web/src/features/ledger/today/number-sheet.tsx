import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useAllowances, type Allowance } from '../../../data/allowances.ts';
import { useDayTypes } from '../../../data/day-types.ts';
import { useGaps } from '../../../data/gaps.ts';
import { useToday } from '../../../data/today.ts';
import { useAllowanceLabel } from '../../../ui/allowance-label.ts';
import { Button } from '../../../ui/button.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { DaySheet, type DaySheetRow } from '../../../ui/day-sheet.tsx';
import { Sheet } from '../../../ui/drawer.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { leaveAllowance } from './leave-allowance.ts';
import styles from './number-sheet.module.css';
import { openDays, type OpenDay } from './open-days.ts';
import type { OpenNumber } from './search.ts';

interface NumberSheetProps {
  readonly number: OpenNumber;
  readonly onClose: () => void;
  readonly onOpenDay: (date: CalendarDate) => void;
}

/** The days behind a number of Today. */
export function NumberSheet({ number, ...props }: NumberSheetProps) {
  return number === 'unknown' ? <UnknownSheet {...props} /> : <LeaveSheet number={number} {...props} />;
}

type SheetProps = Omit<NumberSheetProps, 'number'>;

/** The days that are not recorded; each opens. */
function UnknownSheet({ onClose, onOpenDay }: SheetProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const query = useGaps();
  const gaps = query.data;
  const days = gaps?.unknown.days;
  return (
    <Sheet
      isOpen
      flush
      onClose={onClose}
      title={t('today.gaps.title')}
      sub={days !== undefined && t('panel.amount', { amount: format.amount(days), count: days })}
    >
      {gaps ? (
        <UnknownDays days={openDays(gaps.unknown.halves ?? [])} onOpenDay={onOpenDay} />
      ) : (
        <div className={styles.pad}>
          <Waiting query={query} title={t('today.gaps.failed')} lines={6} height="1.25rem" />
        </div>
      )}
    </Sheet>
  );
}

interface UnknownDaysProps extends Pick<SheetProps, 'onOpenDay'> {
  readonly days: readonly OpenDay[];
}

function UnknownDays({ days, onOpenDay }: UnknownDaysProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const today = useToday();
  if (days.length === 0) return <EmptyState icon="calendar" title={t('today.gaps.none')} />;
  return (
    <List>
      {days.map(({ date, halves }) => {
        const day = format.day(date, date.slice(0, 4) !== today.slice(0, 4));
        const [only] = halves.length === 1 ? halves : [];
        return (
          <ListRow key={date}>
            <TypeKey />
            <span className="grow num m">{only ? t(`today.gaps.${only}`, { day }) : day}</span>
            <Button
              aria-label={t('today.gaps.setDay', { day })}
              onClick={() => {
                onOpenDay(date);
              }}
            >
              {t('today.week.setIt')}
            </Button>
          </ListRow>
        );
      })}
    </List>
  );
}

/** The days of leave that were taken, or that are planned. */
function LeaveSheet({ number, onClose, onOpenDay }: SheetProps & { readonly number: 'taken' | 'planned' }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { data, error, refetch } = useAllowances(undefined, true);
  const { list } = useDayTypes();
  const rowsOf = useRows();
  const labelOf = useAllowanceLabel();
  const allowance = data && leaveAllowance(data, list);
  const year = allowance?.year;
  return (
    <DaySheet
      isOpen
      onClose={onClose}
      title={t(`today.leave.sheet.${number}`, { label: allowance ? labelOf(allowance) : '' })}
      sub={year && format.range(year.from as CalendarDate, year.to as CalendarDate, true)}
      rows={allowance && rowsOf(allowance, number)}
      total={allowance?.[number]}
      error={data ? undefined : (error ?? undefined)}
      onRetry={() => void refetch()}
      onOpenDay={onOpenDay}
    />
  );
}

function useRows(): (allowance: Allowance, number: 'taken' | 'planned') => DaySheetRow[] {
  const { get } = useDayTypes();
  return ({ explanation, year }, number) => {
    const lines = explanation?.[number === 'taken' ? 'left' : 'leftAfterPlans'] ?? [];
    const status = number === 'taken' ? 'confirmed' : 'planned';
    return lines.flatMap((line) => {
      if (line.kind !== 'use' || line.status !== status || line.date < year.from || line.date > year.to)
        return [];
      const { date, half, type, days } = line;
      return [{ date: date as CalendarDate, half, type: get(type), amount: -days }];
    });
  };
}
