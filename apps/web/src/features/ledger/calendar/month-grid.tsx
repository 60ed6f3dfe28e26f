import { addDays, datesBetween, modulo, type Weekday } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { MonthCell } from './month-cell.tsx';
import styles from './month-grid.module.css';
import { gridRange, monthOf } from './period.ts';
import type { CalendarData } from './use-calendar-data.ts';
import type { DayWords } from './use-day-words.ts';
import { useGridKeys, type GridFocus } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import type { IsWorkday } from './selection.ts';
import type { Selecting } from './use-selection.ts';

/** What the grid of a month needs. */
export interface MonthGridProps {
  /** The first date of the month. */
  readonly first: CalendarDate;
  readonly title: string;
  readonly data: CalendarData;
  readonly words: DayWords;
  /** What the names of holidays are written in, as BCP 47; undefined: not known. */
  readonly holidayLanguage: string | undefined;
  readonly selecting: Selecting;
  readonly isWorkday: IsWorkday;
  /** Told of the date that the keys lead to. */
  readonly onMove: (date: CalendarDate) => void;
  readonly grid: GridFocus;
}

/** A month as a grid of weeks. */
export function MonthGrid(props: MonthGridProps) {
  const { first, title, data, selecting, isWorkday, onMove, grid } = props;
  const { element, setElement } = grid;
  const { weekStart } = useFormat();
  const range = gridRange(first, weekStart);
  const dates = [...datesBetween(range.from, range.to)];
  const stop = stopOf(dates, first, selecting.selection.focus, data.bounds.today);
  const moving = { selecting, grid, focus: stop, weekStart, isWorkday, onMove };
  const onKeyDown = useGridKeys({ ...moving, rows: 'weeks' });
  const pointer = useGridPointer(element, selecting, isWorkday);
  return (
    <div
      ref={setElement}
      role="grid"
      className={styles.month}
      aria-label={title}
      aria-multiselectable="true"
      aria-busy={data.isLoading}
      data-week-start={weekStart}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <WeekdayRow />
      {weeksOf(dates).map((week) => (
        <div key={week[0]} role="row" className={styles.row}>
          <WeekNumber week={week} weekStart={weekStart} />
          <Week {...props} week={week} stop={stop} />
        </div>
      ))}
    </div>
  );
}

interface WeekProps extends MonthGridProps {
  readonly week: readonly CalendarDate[];
  readonly stop: CalendarDate;
}

function Week({ week, first, data, words, holidayLanguage, selecting, stop }: WeekProps) {
  return week.map((date) => (
    <MonthCell
      key={date}
      date={date}
      day={data.days.get(date)}
      calendar={data.calendar.get(date)}
      bounds={data.bounds}
      words={words}
      holidayLanguage={holidayLanguage}
      isOut={monthOf(date) !== monthOf(first)}
      isSelected={selecting.selection.dates.includes(date)}
      isStop={date === stop}
    />
  ));
}

function WeekdayRow() {
  const { weekdays, weekday } = useFormat();
  return (
    <div role="row" className={styles.row}>
      <span role="presentation" className={styles.weekday} />
      {weekdays.map((day) => (
        <span key={day} role="columnheader" className={styles.weekday} aria-label={weekday(day, 'long')}>
          <span className={styles.long}>{weekday(day)}</span>
          <span className={styles.narrow}>{weekday(day, 'narrow')}</span>
        </span>
      ))}
    </div>
  );
}

function WeekNumber({
  week,
  weekStart,
}: {
  readonly week: readonly CalendarDate[];
  readonly weekStart: Weekday;
}) {
  const { t } = useTranslation('ledger');
  const { isoWeek } = useFormat();
  const [start] = week;
  if (!start) return null;
  // Weeks are counted by their Thursdays, whatever day they begin with.
  const number = isoWeek(addDays(start, modulo(4 - weekStart, 7)));
  return (
    <span role="rowheader" className={styles.week} aria-label={t('calendar.week', { week: number })}>
      {number}
    </span>
  );
}

function weeksOf(dates: readonly CalendarDate[]): CalendarDate[][] {
  return Array.from({ length: dates.length / 7 }, (_, week) => dates.slice(7 * week, 7 * week + 7));
}

/** The date that Tab leads to: the one of the focus if it is shown, else today, else the first of the month. */
function stopOf(
  dates: readonly CalendarDate[],
  first: CalendarDate,
  focus: CalendarDate,
  today: CalendarDate,
): CalendarDate {
  if (dates.includes(focus)) return focus;
  return monthOf(today) === monthOf(first) ? today : first;
}
