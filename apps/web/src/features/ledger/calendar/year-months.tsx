import { Link } from '@tanstack/react-router';
import { datesBetween } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Drawing } from './marks.ts';
import { columnsBefore, monthOf, monthsOf, rangeOf } from './period.ts';
import { keepForPeriod } from './search.ts';
import { daysOf, totalsOf } from './totals.ts';
import type { CalendarData } from './use-calendar-data.ts';
import { YearPicture } from './year-cell.tsx';
import styles from './year-sheet.module.css';

/** What the months of a year need. */
export interface YearMonthsProps {
  readonly year: number;
  readonly data: CalendarData;
  readonly draw: Drawing;
}

/** A year on a phone: months two by two, each of which opens. */
export function YearMonths({ year, data, draw }: YearMonthsProps) {
  return (
    <div className={styles.months} aria-busy={data.isLoading}>
      {monthsOf(year).map((first) => (
        <MonthLink key={first} first={first} data={data} draw={draw} />
      ))}
    </div>
  );
}

function MonthLink({ first, data, draw }: Omit<YearMonthsProps, 'year'> & { readonly first: CalendarDate }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const range = rangeOf({ kind: 'month', first });
  const totals = totalsOf(range, { ...data, groupsOf: () => [] });
  const label = t('calendar.monthLink', {
    month: format.month(first, true),
    recorded: format.amount(daysOf(totals.confirmed)),
    missing: format.amount(daysOf(totals.missing)),
  });
  return (
    <Link
      to="/calendar/$period"
      params={{ period: monthOf(first) }}
      search={keepForPeriod}
      className={styles.monthLink}
    >
      <span className="sr">{label}</span>
      <span className={styles.name} aria-hidden="true">
        {format.monthShort(first)}
      </span>
      {[...datesBetween(range.from, range.to)].map((date) => (
        <YearPicture
          key={date}
          date={date}
          day={data.days.get(date)}
          calendar={data.calendar.get(date)}
          bounds={data.bounds}
          draw={draw}
          before={date === first ? columnsBefore(first, format.weekStart) : undefined}
        />
      ))}
    </Link>
  );
}
