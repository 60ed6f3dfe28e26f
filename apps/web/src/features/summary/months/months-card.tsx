import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import type { Summary } from '../../../data/summary.ts';
import { useToday } from '../../../data/today.ts';
import { Card } from '../../../ui/card.tsx';
import { Legend, TypeKey } from '../../../ui/day-mark.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import type { DateRange } from '../range.ts';
import { monthRows } from './month-rows.ts';
import { MonthsTable } from './months-table.tsx';
import styles from './months-card.module.css';

const MonthsChart = lazy(async () => ({ default: (await import('./months-chart.tsx')).MonthsChart }));

export interface MonthsCardProps {
  readonly summary: Summary;
  readonly range: DateRange;
}

/** The months of a range as stacked bars, and as a table. */
export function MonthsCard({ summary, range }: MonthsCardProps) {
  const { t } = useTranslation('summary');
  const rows = monthRows(summary, range);
  const { get } = useDayTypes();
  const types = summary.types.map(({ type }) => get(type));
  const current = useToday().slice(0, 7);
  return (
    <Card title={t('months.title')} actions={<Keys summary={summary} />}>
      <div className={styles.chart}>
        <Suspense fallback={<div className={styles.waiting} />}>
          <MonthsChart rows={rows} types={types} current={current} />
        </Suspense>
      </div>
      <details className={`${styles.table ?? ''} no-print`}>
        <summary>{t('months.table')}</summary>
        <MonthsTable rows={rows} types={types} />
      </details>
    </Card>
  );
}

function Keys({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('summary');
  const { get } = useDayTypes();
  const label = useTypeLabel();
  const has = (certainty: 'planned' | 'unconfirmed') => summary.types.some((type) => type[certainty] > 0);
  return (
    <Legend>
      {summary.types.map(({ type }) => (
        <span key={type}>
          <TypeKey type={get(type)} size="sm" /> {label(get(type))}
        </span>
      ))}
      {has('planned') && <LineKey kind="planned" text={t('months.planned')} />}
      {has('unconfirmed') && <LineKey kind="unconfirmed" text={t('months.unconfirmed')} />}
      {summary.unknown.days > 0 && (
        <span>
          <TypeKey size="sm" /> {t('months.unknown')}
        </span>
      )}
    </Legend>
  );
}

function LineKey({ kind, text }: { readonly kind: 'planned' | 'unconfirmed'; readonly text: string }) {
  return (
    <span>
      <span className={styles.key} data-kind={kind} /> {text}
    </span>
  );
}
