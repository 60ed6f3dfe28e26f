import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAllowances, type Allowance } from '../../../data/allowances.ts';
import { useDayTypes } from '../../../data/day-types.ts';
import { useAllowanceLabel } from '../../../ui/allowance-label.ts';
import { Bar } from '../../../ui/bar.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { NumberLink } from '../../../ui/number-link.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { leaveAllowance } from './leave-allowance.ts';
import styles from './leave-card.module.css';
import type { OpenNumber } from './search.ts';

/** What is left of leave, today and after all plans. */
export function LeaveCard() {
  const { t } = useTranslation('ledger');
  const { data, error, refetch } = useAllowances();
  const { list } = useDayTypes();
  if (error && !data) {
    return (
      <Card title={t('today.leave.usual')}>
        <ErrorNote error={error} title={t('today.leave.failed')} onRetry={() => void refetch()} />
      </Card>
    );
  }
  if (!data || list.length === 0) {
    return (
      <Card title={t('today.leave.usual')}>
        <SkeletonLines lines={3} />
      </Card>
    );
  }
  const allowance = leaveAllowance(data, list);
  if (!allowance) return null;
  return allowance.isLimited ? <Limited allowance={allowance} /> : <Unlimited allowance={allowance} />;
}

function Limited({ allowance }: { readonly allowance: Allowance }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const labelOf = useAllowanceLabel();
  const { list } = useDayTypes();
  const { left, leftAfterPlans, taken, planned, granted, carriedOver, entered, expired, year } = allowance;
  const type = list.find((each) => each.allowance === allowance.id);
  const total = granted + carriedOver + entered - expired;
  const ledger = { to: '/summary', search: { allowance: allowance.id } } as const;
  return (
    <Card
      title={t('today.leave.title', { label: labelOf(allowance) })}
      actions={<Link {...ledger}>{t('today.leave.ledger')}</Link>}
    >
      <p className={styles.left}>
        <NumberLink {...ledger} className={styles.big}>
          {format.amount(left)}
        </NumberLink>
        <span className={styles.sub}>
          {t('today.leave.today', { count: left })}
          <br />
          <NumberLink {...ledger}>{format.amount(leftAfterPlans)}</NumberLink> {t('today.leave.afterPlans')}
        </span>
      </p>
      <Bar total={total} used={taken} planned={planned} type={type} />
      <p className={styles.line}>
        <span>
          <Opening number="taken" days={taken} /> {t('today.leave.used', { year: String(year.year) })}
        </span>
        <span>
          <Opening number="planned" days={planned} /> {t('today.leave.planned')}
        </span>
      </p>
      {left < 0 && (
        <p className={styles.short}>
          {t('today.leave.over', { count: taken, used: format.amount(taken), total: format.amount(total) })}
        </p>
      )}
      {left >= 0 && leftAfterPlans < 0 && <p className={styles.short}>{t('today.leave.short')}</p>}
    </Card>
  );
}

/** Nothing says how much there is, so nothing is left of it either. */
function Unlimited({ allowance }: { readonly allowance: Allowance }) {
  const { t } = useTranslation('ledger');
  const labelOf = useAllowanceLabel();
  const { taken, year } = allowance;
  return (
    <Card title={labelOf(allowance)} footer={<Link to="/settings/allowances">{t('today.leave.set')}</Link>}>
      <p className="sm mut">
        <Opening number="taken" days={taken} />{' '}
        {t('today.leave.taken', { count: taken, year: String(year.year) })} {t('today.leave.unlimited')}
      </p>
    </Card>
  );
}

/** A number of days that opens them; none are plain text, because there is nothing to open. */
function Opening({ number, days }: { readonly number: OpenNumber; readonly days: number }) {
  const format = useFormat();
  const amount = format.amount(days);
  if (days === 0) return <span className="num">{amount}</span>;
  return (
    <NumberLink to="/today" search={{ open: number }} resetScroll={false}>
      {amount}
    </NumberLink>
  );
}
