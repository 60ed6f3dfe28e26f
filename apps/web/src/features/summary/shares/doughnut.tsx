import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Pie, PieChart } from 'recharts';
import { addressOf, type NumberName } from '../numbers.ts';
import styles from './doughnut.module.css';

/** A part of a whole. */
export interface Share {
  readonly key: string;
  readonly name: string;
  readonly days: number;
  /** What its number opens. */
  readonly of: Partial<NumberName>;
  readonly sign: ReactNode;
  /** How it is painted in the chart. */
  readonly fill: string;
}

export interface DoughnutProps {
  readonly shares: readonly Share[];
  readonly patterns: ReactNode;
}

/** Its width and height, in its own units; it is as wide as what it stands in. */
const size = 176;

/** Parts of a whole as a ring. It is not read out: the table beside it says the same, and has its links. */
export function Doughnut({ shares, patterns }: DoughnutProps) {
  const navigate = useNavigate();
  const data = shares.map(({ key, name, days, fill }) => ({ key, name, days, fill }));
  return (
    <div className={styles.chart} aria-hidden="true" data-parted={data.length > 1}>
      <PieChart width={size} height={size} accessibilityLayer={false} margin={{}} tabIndex={-1}>
        {patterns}
        <Pie
          data={data}
          dataKey="days"
          innerRadius={50}
          outerRadius={78}
          startAngle={90}
          endAngle={-270}
          isAnimationActive={false}
          rootTabIndex={-1}
          className={styles.part ?? ''}
          onClick={(_, index) => {
            const share = shares[index];
            if (!share) return;
            void navigate({
              to: '/summary',
              search: (before) => ({ ...before, open: addressOf(share.of) }),
              resetScroll: false,
            });
          }}
        />
      </PieChart>
    </div>
  );
}
