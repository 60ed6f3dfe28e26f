import type { CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useFormat } from '../../../ui/format.ts';
import { TypeLegend } from './calendar-legend.tsx';
import styles from './calendar-page.module.css';
import { KeysHint } from './keys-hint.tsx';
import { MonthGrid } from './month-grid.tsx';
import { MonthTotals } from './month-totals.tsx';
import { OpenedDays } from './opened-days.tsx';
import { monthOf, rangeOf } from './period.ts';
import type { IsWorkday } from './selection.ts';
import { totalsOf } from './totals.ts';
import type { CalendarData } from './use-calendar-data.ts';
import { useDayWords } from './use-day-words.ts';
import { useDrawing } from './use-drawing.ts';
import { useHolidayLanguage } from './use-holiday-language.ts';
import type { GridFocus } from './use-grid-keys.ts';
import type { Selecting } from './use-selection.ts';

/** What the month and the year have in common. */
export interface ViewProps {
  readonly data: CalendarData;
  readonly selecting: Selecting;
  readonly grid: GridFocus;
  readonly isWorkday: IsWorkday;
  /** Shows the period of a date. */
  readonly onMove: (date: CalendarDate) => void;
  /** The name of the period. */
  readonly title: string;
  /** The opened number as the address has it. */
  readonly open: string | undefined;
  readonly today: CalendarDate;
}

/** A month with its totals. */
export function MonthView(props: ViewProps & { readonly first: CalendarDate }) {
  const { first, data, selecting, grid, isWorkday, onMove, title, open, today } = props;
  const format = useFormat();
  const words = useDayWords();
  const holidayLanguage = useHolidayLanguage(first);
  const { groupsOf } = useDrawing(data.days, 'type');
  const totals = useMemo(
    () => totalsOf(rangeOf({ kind: 'month', first }), { ...data, groupsOf }),
    [first, data, groupsOf],
  );
  return (
    <div className={styles.parts}>
      <MonthGrid
        first={first}
        title={title}
        data={data}
        words={words}
        holidayLanguage={holidayLanguage}
        selecting={selecting}
        grid={grid}
        isWorkday={isWorkday}
        onMove={onMove}
      />
      {!data.isLoading && (
        <MonthTotals
          period={monthOf(first)}
          month={format.month(first)}
          isNow={monthOf(first) === monthOf(today)}
          totals={totals}
        />
      )}
      <TypeLegend />
      <KeysHint />
      <OpenedDays
        open={open}
        period={title}
        totals={totals}
        days={data.days}
        isLoading={data.isLoading}
        selecting={selecting}
      />
    </div>
  );
}
