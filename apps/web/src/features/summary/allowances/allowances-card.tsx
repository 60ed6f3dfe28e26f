import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { Card } from '../../../ui/card.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DataTable } from '../../../ui/table.tsx';
import { allowanceId } from '../numbers.ts';
import { useRangeText } from '../range-text.ts';
import { useAllowanceName } from './allowance-name.ts';
import { AllowanceRow } from './allowance-row.tsx';
import styles from './allowances-card.module.css';

export interface AllowancesCardProps {
  readonly allowances: readonly Allowance[];
  /** The allowance whose lines are shown: its `allowanceId`, or its id alone. */
  readonly open: string | undefined;
}

/** What is used, planned and left of each allowance, with the ledger behind it. */
export function AllowancesCard({ allowances, open }: AllowancesCardProps) {
  const { t } = useTranslation('summary');
  const rangeText = useRangeText();
  const nameOf = useAllowanceName(allowances);
  const shown = shownOf(allowances);
  if (shown.length === 0) return null;
  const years = new Map(shown.map(({ year }) => [year.from, year]));
  const [year] = years.values();
  const isOneYear = years.size === 1 && year !== undefined;
  const opened = shown.find((each) => open === idOf(each) || open === each.id);
  return (
    <Card
      title={t('allowances.title')}
      note={isOneYear ? t('allowances.leaveYear', { range: rangeText.dates(year) }) : undefined}
      footer={hasReasons(shown) && <Reasons allowances={shown} />}
      flush
    >
      <DataTable label={t('allowances.table')} className={styles.table}>
        <Heads />
        <tbody>
          {shown.map((allowance) => (
            <AllowanceRow
              key={idOf(allowance)}
              id={idOf(allowance)}
              allowance={allowance}
              name={nameOf(allowance)}
              isOpen={allowance === opened}
            />
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}

function Heads() {
  const { t } = useTranslation('summary');
  return (
    <thead>
      <tr>
        <th scope="col">{t('allowances.allowance')}</th>
        <td className={styles.bar} />
        <th scope="col" className="num">
          {t('allowances.used')}
        </th>
        <th scope="col" className={`num ${styles.wide ?? ''}`}>
          {t('allowances.planned')}
        </th>
        <th scope="col" className="num">
          {t('allowances.left')}
        </th>
        <th scope="col" className={`num ${styles.wide ?? ''}`}>
          {t('allowances.afterPlan')}
        </th>
        <td className={styles.toggle} />
      </tr>
    </thead>
  );
}

function idOf({ id, year }: Allowance): string {
  return allowanceId(id, year.year);
}

function numbersOf({ granted, carriedOver, entered, taken, planned }: Allowance): readonly number[] {
  return [granted, carriedOver, entered, taken, planned];
}

/** Those that say something of the year; where none does, those that there are. */
function shownOf(allowances: readonly Allowance[]): readonly Allowance[] {
  const areSeveralYears = new Set(allowances.map(({ year }) => year.from)).size > 1;
  const telling = allowances.filter(
    (each) => (each.isLimited && !areSeveralYears) || numbersOf(each).some((days) => days !== 0),
  );
  return telling.length > 0 ? telling : allowances.filter(({ isArchived }) => !isArchived);
}

function isBelowZero({ isLimited, left, leftAfterPlans }: Allowance): boolean {
  return isLimited && (left < 0 || leftAfterPlans < 0);
}

function hasReasons(allowances: readonly Allowance[]): boolean {
  return allowances.some((allowance) => !allowance.isLimited || isBelowZero(allowance));
}

/** Why a number is below zero, and that something has no limit. */
function Reasons({ allowances }: { readonly allowances: readonly Allowance[] }) {
  const { t } = useTranslation('summary');
  const nameOf = useAllowanceName(allowances);
  const below = allowances.filter(isBelowZero);
  const hasUnlimited = allowances.some(({ isLimited }) => !isLimited);
  return (
    <div className={styles.reasons}>
      {below.map((allowance) => (
        <p key={idOf(allowance)}>
          <BelowZero allowance={allowance} name={nameOf(allowance)} />
        </p>
      ))}
      {hasUnlimited && (
        <p className="no-print">
          {t('allowances.unlimited')} <Link to="/settings/allowances">{t('allowances.setLimit')}</Link>
        </p>
      )}
    </div>
  );
}

function BelowZero({ allowance, name }: { readonly allowance: Allowance; readonly name: string }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const { granted, carriedOver, entered, expired, taken, planned, left } = allowance;
  if (left >= 0) {
    return t('allowances.belowZeroAfter', {
      ...{ name, planned: format.amount(planned), left: format.amount(left) },
    });
  }
  const total = granted + carriedOver + entered - expired;
  const sentence = t('allowances.belowZero', {
    ...{ name, count: taken, used: format.amount(taken), total: format.amount(total) },
  });
  return `${sentence} ${t('allowances.belowZeroHint')}`;
}
