import { Link } from '@tanstack/react-router';
import type { CalendarDate } from '@worklog/domain/dates';
import { addDays, datesBetween, weekdayOf } from '@worklog/domain/date-arithmetic';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { useDays, type HalfName } from '../../../data/days.ts';
import { useGaps } from '../../../data/gaps.ts';
import { useRecentDays } from '../../../data/recent-days.ts';
import { useToday } from '../../../data/today.ts';
import { useWorkCalendar } from '../../../data/work-calendar.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DayMark, type MarkHalf } from '../../../ui/day-mark.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useLedgerActions } from '../panel/actions.ts';
import { earlierPlans } from './open-days.ts';
import { useWeekDayWords } from './week-words.ts';
import styles from './week-card.module.css';
import {
  weekBeginOf,
  weekConfirmation,
  weekDayState,
  weekHalf,
  type KnownDate,
  type WeekConfirmation,
} from './week.ts';

/** This week: each day leads to the calendar, and plans that are over are confirmed with one press. */
export function WeekCard() {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const today = useToday();
  const begin = weekBeginOf(today, format.weekStart);
  const { week, error, refetch } = useWeek(begin, today);
  const { error: errorOfToday } = useRecentDays();
  const confirmation = weekConfirmation(week, today);
  const { data: gaps } = useGaps();
  const hasFooter = confirmation !== null || (gaps && earlierPlans(gaps.unconfirmed.halves, begin) !== null);
  // The same is said above already, and nothing is known of any day.
  if (error && errorOfToday) return null;
  // The middle of a week is in it, whatever it begins with.
  const number = format.isoWeek(addDays(begin, 3));
  return (
    <Card
      className={styles.card}
      title={
        <>
          {t('today.week.title')} <span className={styles.number}>{t('today.week.number', { number })}</span>
        </>
      }
      actions={
        confirmation && (
          <ConfirmButton isPrimary from={begin} to={confirmation.to}>
            {t('today.week.confirm')}
          </ConfirmButton>
        )
      }
      footer={hasFooter && <WeekFooter begin={begin} confirmation={confirmation} />}
    >
      {error ? (
        <ErrorNote error={error} title={t('panel.failed')} onRetry={refetch} />
      ) : (
        <ul className={styles.week} role="list">
          {week.map((known) => (
            <WeekDay key={known.date} known={known} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function useWeek(begin: CalendarDate, today: CalendarDate) {
  const end = addDays(begin, 6);
  const { days, error, refetch } = useDays(begin, end);
  const { dates } = useWorkCalendar(begin, end);
  const { data: gaps } = useGaps();
  const week = [...datesBetween(begin, end)].map((date): KnownDate => {
    const unknown = gaps?.unknown.halves?.filter((each) => each.date === date) ?? [];
    const halves: HalfName[] = unknown.map(({ half }) => half);
    return { date, day: days.get(date), calendar: dates.get(date), unknown: halves, today };
  });
  return { week, error, refetch };
}

interface ConfirmButtonProps {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly isPrimary?: boolean;
  readonly children: string;
}

function ConfirmButton({ from, to, isPrimary = false, children }: ConfirmButtonProps) {
  const { confirm } = useLedgerActions();
  const [isBusy, setBusy] = useState(false);
  return (
    <Button
      variant={isPrimary ? 'primary' : 'default'}
      isBusy={isBusy}
      onClick={() => {
        setBusy(true);
        void confirm(from, to).finally(() => {
          setBusy(false);
        });
      }}
    >
      {children}
    </Button>
  );
}

function WeekDay({ known }: { readonly known: KnownDate }) {
  const format = useFormat();
  const { date, today } = known;
  const isFree = weekDayState(known) === 'free';
  const isToday = date === today;
  return (
    <li className={styles.item}>
      <Link
        to="/calendar/$period"
        params={{ period: date.slice(0, 7) }}
        search={{ days: date }}
        className={[styles.day, isFree ? styles.free : '', isToday ? styles.today : ''].join(' ')}
        aria-current={isToday ? 'date' : undefined}
      >
        <span className={styles.date}>
          {format.weekday(weekdayOf(date))} <b className="num">{Number(date.slice(8))}</b>
        </span>
        <WeekMark known={known} />
        <WeekWords known={known} />
      </Link>
    </li>
  );
}

function WeekMark({ known }: { readonly known: KnownDate }) {
  const { get } = useDayTypes();
  const state = weekDayState(known);
  const mark = (half: HalfName): MarkHalf => {
    const shown = weekHalf(known, half);
    if (shown === null) return { state: 'free' };
    return shown === 'unknown' ? { state: 'unknown' } : { state: shown.status, type: get(shown.type) };
  };
  const isEmpty = state === 'free' || state === 'open';
  return <span className={styles.mark}>{!isEmpty && <DayMark am={mark('am')} pm={mark('pm')} />}</span>;
}

function WeekWords({ known }: { readonly known: KnownDate }) {
  const { t } = useTranslation('ledger');
  const { title, sub } = useWeekDayWords()(known);
  // Today says so as long as nothing else is to be said of it.
  const isEmptyToday = known.date === known.today && !known.day;
  const state = weekDayState(known);
  const isUnknown = state === 'unknown';
  return (
    <span className={styles.words}>
      <b className={isUnknown || state === 'open' ? 'mut' : ''}>{isEmptyToday ? t('today.title') : title}</b>
      <span className={isUnknown ? 'ok-t' : 'mut'}>{isEmptyToday ? title : sub}</span>
    </span>
  );
}

interface WeekFooterProps {
  readonly begin: CalendarDate;
  readonly confirmation: WeekConfirmation | null;
}

/** What confirming does, else what is left of the time before. */
function WeekFooter({ begin, confirmation }: WeekFooterProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { data: gaps } = useGaps();
  const texts = useConfirmationTexts();
  if (confirmation) return <span>{texts(confirmation)}</span>;
  const earlier = gaps && earlierPlans(gaps.unconfirmed.halves, begin);
  if (!earlier) return null;
  const { from, to, count, isLastWeek } = earlier;
  const lastWeek = addDays(begin, -7);
  const missing = new Set(
    (gaps.unknown.halves ?? [])
      .filter(({ date }) => date >= lastWeek && date < begin)
      .map(({ date }) => date),
  ).size;
  return (
    <>
      <span>
        {isLastWeek
          ? t(missing > 0 ? 'today.week.lastOpen' : 'today.week.last', {
              confirm: t('panel.days', { count }),
              missing: format.amount(missing),
            })
          : t('today.week.earlier', { count, confirm: t('panel.days', { count }), from: format.day(from) })}
      </span>
      <span className="end">
        <ConfirmButton from={from} to={to}>
          {isLastWeek ? t('today.week.confirmLast') : t('today.week.confirmEarlier', { count })}
        </ConfirmButton>
      </span>
    </>
  );
}

function useConfirmationTexts(): (confirmation: WeekConfirmation) => string {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const words = useWeekDayWords();
  const today = useToday();
  return ({ confirmed, open }) => {
    const parts = confirmed.map((day) => {
      const known = { date: day.date, day, calendar: undefined, unknown: [], today };
      return t('today.week.sets', { day: format.day(day.date), to: words(known).title });
    });
    const sets = t('today.week.confirming', { days: format.list(parts) });
    if (open.length === 0) return sets;
    const days = format.list(open.map((date) => format.day(date)));
    return `${sets} ${t('today.week.stays', { days, count: open.length })}`;
  };
}
