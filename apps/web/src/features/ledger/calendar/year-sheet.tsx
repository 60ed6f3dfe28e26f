import { datesBetween } from '@worklog/domain/date-arithmetic';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormat } from '../../../ui/format.ts';
import { DayPopover } from './day-popover.tsx';
import type { Drawing } from './marks.ts';
import { columnsBefore, monthOf, monthsOf, rangeOf } from './period.ts';
import { keepForPeriod } from './search.ts';
import type { IsWorkday } from './selection.ts';
import type { CalendarData } from './use-calendar-data.ts';
import type { DayWords } from './use-day-words.ts';
import { useGridKeys, type GridFocus } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import type { Selecting } from './use-selection.ts';
import { YearCell } from './year-cell.tsx';
import styles from './year-sheet.module.css';

/** What the sheet of a year needs. */
export interface YearSheetProps {
  readonly year: number;
  readonly data: CalendarData;
  readonly words: DayWords;
  readonly draw: Drawing;
  readonly selecting: Selecting;
  readonly grid: GridFocus;
  readonly isWorkday: IsWorkday;
  /** Told of the date that the keys lead to. */
  readonly onMove: (date: CalendarDate) => void;
}

/** A year as one sheet: a month a row, weekdays in line, so that habits read as stripes. */
export function YearSheet(props: YearSheetProps) {
  const { year, data, words, selecting, grid, isWorkday, onMove } = props;
  const { element, setElement } = grid;
  const { weekStart } = useFormat();
  const { dates, focus } = selecting.selection;
  const stop = stopOf(year, focus, data.bounds.today);
  const moving = { selecting, grid, focus: stop, weekStart, isWorkday, onMove };
  const onKeyDown = useGridKeys({ ...moving, rows: 'months' });
  const pointer = useGridPointer(element, selecting, isWorkday);
  const selected = useMemo(() => new Set(dates), [dates]);
  return (
    <div className={styles.frame}>
      <div
        ref={setElement}
        role="grid"
        className={styles.sheet}
        aria-label={String(year)}
        aria-multiselectable="true"
        aria-busy={data.isLoading}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <ColumnHeads />
        {monthsOf(year).map((first) => (
          <MonthRow {...props} key={first} first={first} stop={stop} selected={selected} />
        ))}
      </div>
      <DayPopover grid={element} data={data} words={words} />
    </div>
  );
}

/** So many columns hold a month whatever weekday it begins with. */
const columns = 37;

function ColumnHeads() {
  const { weekdays, weekday } = useFormat();
  const days = Array.from({ length: columns }, (_, column) => weekdays[column % 7] ?? 1);
  return (
    <div className={`${styles.row ?? ''} ${styles.heads ?? ''}`} aria-hidden="true">
      <span />
      {days.map((day, column) => (
        <span key={column}>{weekday(day, 'narrow')}</span>
      ))}
    </div>
  );
}

interface MonthRowProps extends YearSheetProps {
  readonly first: CalendarDate;
  readonly stop: CalendarDate;
  readonly selected: ReadonlySet<CalendarDate>;
}

function MonthRow({ first, stop, selected, data, words, draw }: MonthRowProps) {
  const format = useFormat();
  const { from, to } = rangeOf({ kind: 'month', first });
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.name}>
        <Link to="/calendar/$period" params={{ period: monthOf(first) }} search={keepForPeriod}>
          <span aria-hidden="true">{format.monthShort(first)}</span>
          <span className="sr">{format.month(first, true)}</span>
        </Link>
      </div>
      {[...datesBetween(from, to)].map((date) => (
        <YearCell
          key={date}
          date={date}
          day={data.days.get(date)}
          calendar={data.calendar.get(date)}
          bounds={data.bounds}
          words={words}
          draw={draw}
          before={date === first ? columnsBefore(first, format.weekStart) : undefined}
          isSelected={selected.has(date)}
          isStop={date === stop}
        />
      ))}
    </div>
  );
}

/** The date that Tab leads to: the one of the focus if it is shown, else today, else the first of the year. */
function stopOf(year: number, focus: CalendarDate, today: CalendarDate): CalendarDate {
  return [focus, today].find((date) => yearOf(date) === year) ?? rangeOf({ kind: 'year', year }).from;
}
