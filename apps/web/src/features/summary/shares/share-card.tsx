import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DaysLink } from '../days-link.tsx';
import type { NumberName } from '../numbers.ts';
import { shareOf } from '../shares.ts';
import type { Share } from './doughnut.tsx';
import styles from './share-card.module.css';

const Doughnut = lazy(async () => ({ default: (await import('./doughnut.tsx')).Doughnut }));

export interface ShareCardProps {
  readonly title: string;
  /** What the parts are, as the head of their column. */
  readonly what: string;
  /** The unit below the total. */
  readonly unit: string;
  /** What stands there where there is nothing. */
  readonly none: string;
  readonly shares: readonly Share[];
  /** All days, in days. */
  readonly total: number;
  /** The number that all days together are. */
  readonly totalOf: Partial<NumberName>;
  /** The patterns that `fill` names. */
  readonly patterns: ReactNode;
}

/** The parts of a whole as a doughnut, and beside it as a table, which has all that the doughnut has. */
export function ShareCard({ title, what, unit, none, shares, total, totalOf, patterns }: ShareCardProps) {
  return (
    <Card title={title}>
      {total === 0 ? (
        <p className="mut">{none}</p>
      ) : (
        <div className={styles.parts}>
          <div className={styles.chart}>
            <Suspense fallback={<div className={styles.waiting} />}>
              <Doughnut shares={shares} patterns={patterns} />
            </Suspense>
            <p className={styles.total}>
              <b>
                <DaysLink of={totalOf} days={total} label={title} />
              </b>
              <span>{unit}</span>
            </p>
          </div>
          <Keys title={title} what={what} shares={shares} total={total} />
        </div>
      )}
    </Card>
  );
}

function Keys({ title, what, shares, total }: Pick<ShareCardProps, 'title' | 'what' | 'shares' | 'total'>) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  return (
    <table className={styles.keys} aria-label={title}>
      <thead className="sr">
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{t('ledger.days')}</th>
          <th scope="col">{t('types.share')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ key, name, days, of, sign }) => (
          <tr key={key}>
            <th scope="row">
              <span className={styles.name}>
                {sign}
                <span>{name}</span>
              </span>
            </th>
            <td className="num">
              <DaysLink of={of} days={days} label={name} />
            </td>
            <td className="num mut">{format.percent(shareOf(days, total))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
