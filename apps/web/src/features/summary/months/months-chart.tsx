import { useElementSize } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { DayType } from '../../../data/day-types.ts';
import { dayTypeStyle } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import { Patterns } from '../../../ui/patterns.tsx';
import { addressOf, type Certainty, type NumberName } from '../numbers.ts';
import { firstOf, type MonthRow } from './month-rows.ts';
import styles from './months-chart.module.css';

export interface MonthsChartProps {
  readonly rows: readonly MonthRow[];
  readonly types: readonly DayType[];
  /** The month of today, `YYYY-MM`. */
  readonly current: string;
}

/** How wide it is until that is measured, in pixels. Paper scales what was measured on the screen. */
const usualWidth = 1000;

/** Below that width, in pixels, there is room for one letter of a month, and less height is enough. */
const narrow = 480;

const certainties: readonly Certainty[] = ['confirmed', 'unconfirmed', 'planned'];

const patternId = (type: string, certainty: Certainty) => `summary-month-${certainty}-${type}`;

/** What a click on a bar tells. */
interface BarClick {
  readonly payload?: MonthRow;
}

/** What all bars have in common. */
const usual = { stackId: 'days', radius: 2, maxBarSize: 56, isAnimationActive: false } as const;

/** Months as stacked bars: what is confirmed, then plans, then what is not recorded. The table below says the same. */
export function MonthsChart({ rows, types, current }: MonthsChartProps) {
  const open = useOpen();
  const { ref, width } = useElementSize();
  const isNarrow = width > 0 && width < narrow;
  return (
    <div ref={ref} className={styles.chart} aria-hidden="true">
      <BarChart
        width={width > 0 ? Math.floor(width) : usualWidth}
        height={isNarrow ? 210 : 280}
        data={[...rows]}
        accessibilityLayer={false}
        margin={{ top: 4, right: 0, bottom: 0, left: -24 }}
        barCategoryGap="20%"
        tabIndex={-1}
      >
        <Patterns patterns={patternsOf(types)} />
        <CartesianGrid vertical={false} stroke="var(--n-3)" />
        <XAxis
          dataKey="month"
          tickLine={false}
          interval={0}
          {...(rows.length > 24 && { ticks: januaries(rows) })}
          tick={<MonthTick current={current} isNarrow={isNarrow} isLong={rows.length > 12} />}
        />
        <YAxis
          tickLine={false}
          axisLine={false}
          tickCount={5}
          allowDecimals={false}
          tick={{ className: styles.tick ?? '' }}
        />
        {seriesOf(types).map(({ certainty, type }) => (
          <Bar
            {...usual}
            key={`${certainty} ${type.id}`}
            name={`${certainty} ${type.id}`}
            dataKey={(row: MonthRow) => row.byType[type.id]?.[certainty] ?? 0}
            fill={`url(#${patternId(type.id, certainty)})`}
            className={[styles[certainty], dayTypeStyle(type).className].join(' ')}
            style={dayTypeStyle(type).style ?? {}}
            onClick={({ payload }: BarClick) => {
              if (payload) open({ kind: 'month', id: `${payload.month}.${type.id}`, certainty });
            }}
          />
        ))}
        <UnknownBars open={open} />
      </BarChart>
    </div>
  );
}

/** Days that are not recorded, above all others. */
function UnknownBars({ open }: { readonly open: (of: Partial<NumberName>) => void }) {
  return (
    <Bar
      {...usual}
      dataKey="unknown"
      className={styles.unknown ?? ''}
      onClick={({ payload }: BarClick) => {
        if (payload) open({ kind: 'month', id: `${payload.month}.unknown` });
      }}
    />
  );
}

/** Of more than two years, only the years have room for their names. */
function januaries(rows: readonly MonthRow[]): string[] {
  return rows.map(({ month }) => month).filter((month) => month.endsWith('-01'));
}

function seriesOf(types: readonly DayType[]) {
  return certainties.flatMap((certainty) => types.map((type) => ({ certainty, type })));
}

function patternsOf(types: readonly DayType[]) {
  return seriesOf(types).map(({ certainty, type }) => ({
    id: patternId(type.id, certainty),
    type,
    isPlanned: certainty !== 'confirmed',
  }));
}

function useOpen(): (of: Partial<NumberName>) => void {
  const navigate = useNavigate();
  return (of) =>
    void navigate({
      to: '/summary',
      search: (before) => ({ ...before, open: addressOf(of) }),
      resetScroll: false,
    });
}

interface MonthTickProps {
  readonly current: string;
  readonly isNarrow: boolean;
  /** More than a year: January is named by its year. */
  readonly isLong: boolean;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

function MonthTick({ current, isNarrow, isLong, x = 0, y = 0, payload }: MonthTickProps) {
  const format = useFormat();
  const month = payload?.value ?? current;
  const name = format.monthShort(firstOf(month));
  const short = isNarrow || isLong ? name.slice(0, 1) : name;
  const text = isLong && month.endsWith('-01') ? month.slice(0, 4) : short;
  return (
    <text
      x={x}
      y={y + 12}
      textAnchor="middle"
      className={styles.tick}
      data-current={month === current || undefined}
    >
      {text}
    </text>
  );
}
