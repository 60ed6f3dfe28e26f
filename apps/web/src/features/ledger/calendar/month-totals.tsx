import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { OpenedLink } from './opened-link.tsx';
import type { Certainty } from './day-look.ts';
import type { Totals } from './totals.ts';
import styles from './totals.module.css';

/** What the totals of a month need. */
export interface MonthTotalsProps {
  readonly period: string;
  /** The name of the month. */
  readonly month: string;
  /** Whether it is the month of today. */
  readonly isNow: boolean;
  readonly totals: Totals;
}

const others: readonly Exclude<Certainty, 'confirmed'>[] = ['planned', 'unconfirmed', 'missing'];

/** What is recorded in a month, in one line; every number opens. */
export function MonthTotals({ period, month, isNow, totals }: MonthTotalsProps) {
  const { t } = useTranslation('ledger');
  const { get } = useDayTypes();
  const label = useTypeLabel();
  const groups = [...totals.groups].filter(
    ([group, { confirmed }]) => group.startsWith('type.') && confirmed.length > 0,
  );
  if (totals.groups.size === 0 && totals.missing.length === 0) return <NothingYet period={month} />;
  return (
    <div className={styles.line}>
      <span className={styles.quiet}>
        {t(isNow ? 'calendar.totals.soFar' : 'calendar.totals.inMonth', { month })}
      </span>
      {groups.map(([group, { confirmed }]) => {
        const name = label(get(group.slice('type.'.length)));
        return (
          <span key={group}>
            {name}{' '}
            <OpenedLink
              period={period}
              number={{ group, certainty: 'confirmed' }}
              halves={confirmed}
              label={name}
            />
          </span>
        );
      })}
      {others
        .filter((certainty) => totals[certainty].length > 0)
        .map((certainty) => (
          <span key={certainty}>
            {t(`calendar.totals.${certainty}`)}{' '}
            <OpenedLink
              period={period}
              number={{ group: null, certainty }}
              halves={totals[certainty]}
              label={t(`calendar.totals.${certainty}`)}
            />
          </span>
        ))}
    </div>
  );
}

/** What to do where nothing is recorded. */
export function NothingYet({ period }: { readonly period: string }) {
  const { t } = useTranslation('ledger');
  return (
    <p className={styles.nothing}>
      <span className="hide-sm">{t('calendar.totals.nothing', { period })}</span>
      <span className={styles.onPhone}>{t('calendar.totals.nothingOnPhone', { period })}</span>
    </p>
  );
}
