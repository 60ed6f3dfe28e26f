import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { PlaceLegend, TypeLegend } from './calendar-legend.tsx';
import styles from './calendar-page.module.css';
import { KeysHint } from './keys-hint.tsx';
import type { ViewProps } from './month-view.tsx';
import { OpenedDays } from './opened-days.tsx';
import { rangeOf } from './period.ts';
import { holidaysToCome, totalsOf } from './totals.ts';
import { useDayWords } from './use-day-words.ts';
import { useDrawing } from './use-drawing.ts';
import { YearFacts } from './year-facts.tsx';
import { YearMonths } from './year-months.tsx';
import { YearSheet } from './year-sheet.tsx';

/** What the year is told besides. */
export interface YearViewProps extends ViewProps {
  readonly year: number;
  readonly by: 'type' | 'place';
}

/** A year with its figures, coloured by type or by place. */
export function YearView(props: YearViewProps) {
  const { year, by, data, selecting, grid, isWorkday, onMove, title, open } = props;
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const words = useDayWords();
  const drawings = useDrawing(data.days, by);
  const { draw, groupsOf } = drawings;
  const range = useMemo(() => rangeOf({ kind: 'year', year }), [year]);
  const totals = useMemo(() => totalsOf(range, { ...data, groupsOf }), [range, data, groupsOf]);
  const holidays = useMemo(() => holidaysToCome(range, data), [range, data]);
  return (
    <div className={styles.parts}>
      {data.isLoading ? (
        <Skeleton height="5.5rem" />
      ) : (
        <div className={styles.ground}>
          <YearFacts period={title} totals={totals} holidaysToCome={holidays} />
        </div>
      )}
      {isPhone ? (
        <YearMonths year={year} data={data} draw={draw} />
      ) : (
        <YearSheet {...{ year, data, words, draw, selecting, grid, isWorkday, onMove }} />
      )}
      {by === 'type' ? <TypeLegend /> : <PlaceLegend period={title} totals={totals} drawings={drawings} />}
      {!isPhone && <KeysHint />}
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
