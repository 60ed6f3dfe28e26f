import type { CalendarDate } from '@worklog/domain/dates';
import { memo, type CSSProperties } from 'react';
import type { Day } from '../../../data/days.ts';
import type { CalendarDay } from '../../../data/work-calendar.ts';
import { DayMark } from '../../../ui/day-mark.tsx';
import { lookOf, type Bounds, type DayLook } from './day-look.ts';
import { marksOf, type Drawing } from './marks.ts';
import type { DayWords } from './use-day-words.ts';
import styles from './year-sheet.module.css';

/** What a cell of the year shows. */
export interface YearCellProps {
  readonly date: CalendarDate;
  readonly day: Day | undefined;
  readonly calendar: CalendarDay | undefined;
  readonly bounds: Bounds;
  readonly draw: Drawing;
  /** How many columns stand before it; only of the first of a month. */
  readonly before?: number | undefined;
}

interface TargetProps extends YearCellProps {
  readonly words: DayWords;
  readonly isSelected: boolean;
  /** Whether Tab leads to it. */
  readonly isStop: boolean;
}

/** A day of the year that can be chosen. It listens to nothing: its grid does. */
export const YearCell = memo(function YearCell(props: TargetProps) {
  const { date, bounds, words, before, isSelected, isStop } = props;
  const look = lookOf(props, bounds);
  return (
    <div
      role="gridcell"
      className={styles.day}
      style={columnStyle(before)}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isSelected}
      aria-current={date === bounds.today ? 'date' : undefined}
      data-date={date}
      data-ground={groundOf(look, bounds.today)}
    >
      <span className="sr">{words.name(look)}</span>
      <CellContent {...props} look={look} />
    </div>
  );
});

/** The same where the month is what can be chosen. */
export const YearPicture = memo(function YearPicture(props: YearCellProps) {
  const { date, bounds, before } = props;
  const look = lookOf(props, bounds);
  return (
    <span
      className={styles.day}
      style={columnStyle(before)}
      data-today={date === bounds.today}
      data-ground={groundOf(look, bounds.today)}
    >
      <CellContent {...props} look={look} />
    </span>
  );
});

function CellContent({ date, draw, look }: YearCellProps & { readonly look: DayLook }) {
  const { am, pm } = marksOf(look, draw);
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {Number(date.slice(8))}
      </span>
      <DayMark am={am} pm={pm} className={styles.mark} />
    </>
  );
}

/** What is under a day without a record: free time, or a day that is still open. */
function groundOf(look: DayLook, today: CalendarDate): 'free' | 'open' | undefined {
  if (look.halves.length > 0) return undefined;
  if (look.isFree) return 'free';
  return look.date >= today ? 'open' : undefined;
}

function columnStyle(before: number | undefined): CSSProperties | undefined {
  return before === undefined ? undefined : ({ '--before': before } as CSSProperties);
}
