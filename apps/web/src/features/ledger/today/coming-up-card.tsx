import { Link } from '@tanstack/react-router';
import { addDays } from '@worklog/domain/date-arithmetic';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { useDays } from '../../../data/days.ts';
import { useRecentWishes } from '../../../data/recent.ts';
import { useToday } from '../../../data/today.ts';
import { useWorkCalendar } from '../../../data/work-calendar.ts';
import { Card } from '../../../ui/card.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { useFormat } from '../../../ui/format.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { isToWork } from '../calendar/day-look.ts';
import { useWishText } from '../panel/wish-text.ts';
import { ahead, comingUp, plannedRuns, type PlannedRun } from './coming-up.ts';
import styles from './coming-up-card.module.css';

/** What was used most lately is everyday. */
const everydayWishes = 2;

const mostRuns = 5;

/** The plans of the next months, those in a row as one. Nothing where nothing is planned. */
export function ComingUpCard() {
  const { t } = useTranslation('ledger');
  const today = useToday();
  const runs = useComingUp();
  if (runs.length === 0) return null;
  return (
    <Card
      flush
      title={t('today.coming.title')}
      actions={
        <Link to="/calendar/$period" params={{ period: today.slice(0, 7) }}>
          {t('today.coming.calendar')}
        </Link>
      }
    >
      <List>
        {runs.map((run) => (
          <Run key={run.from} run={run} />
        ))}
      </List>
    </Card>
  );
}

function useComingUp(): PlannedRun[] {
  const today = useToday();
  const [from, to] = [addDays(today, 1), addDays(today, ahead)];
  const { days } = useDays(from, to);
  const { dates } = useWorkCalendar(from, to);
  const everyday = useRecentWishes(everydayWishes);
  const { get } = useDayTypes();
  return useMemo(() => {
    const runs = plannedRuns(days.values(), from, {
      isHoliday: (type) => get(type).countsAs === 'holiday',
      isToBeWorked: (date) => {
        const calendar = dates.get(date);
        return calendar !== undefined && (isToWork(calendar, 'am') || isToWork(calendar, 'pm'));
      },
    });
    return comingUp(runs, everyday, mostRuns);
  }, [dates, days, everyday, from, get]);
}

function Run({ run }: { readonly run: PlannedRun }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { get } = useDayTypes();
  const wishText = useWishText();
  const today = useToday();
  const { halves, from, to, days } = run;
  const titles = [...new Set(halves.map((half) => wishText(half).title))];
  const [first] = halves;
  const isNextYear = to.slice(0, 4) !== today.slice(0, 4);
  const amount = t('panel.amount', { amount: format.amount(days), count: days });
  const sub = days > 1 ? amount : halves.length === 1 && first ? wishText(first).sub : '';
  return (
    <ListRow className={styles.run}>
      <TypeKey type={first && get(first.type)} isPlanned />
      <span className={styles.what}>
        <b>{titles.join(', ')}</b> <span className={days > 1 ? 'mut nowrap' : 'mut'}>{sub}</span>
      </span>
      <Link
        to="/calendar/$period"
        params={{ period: from.slice(0, 7) }}
        search={{ days: from === to ? from : `${from}..${to}` }}
        className={styles.when}
      >
        {from === to ? format.day(from, isNextYear) : format.range(from, to, isNextYear)}
      </Link>
    </ListRow>
  );
}
