import type { CalendarDate } from '@worklog/domain/dates';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { useToday } from '../../../data/today.ts';
import { Button } from '../../../ui/button.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DaysLink } from '../days-link.tsx';
import { ledgerOf, type Ledger, type LedgerLine } from '../ledger-lines.ts';
import { allowanceId } from '../numbers.ts';
import { runsOf } from '../runs.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { LineText } from './line-text.tsx';
import { PlainRuns } from './plain-runs.tsx';
import styles from './ledger-table.module.css';

export interface LedgerTableProps {
  readonly allowance: Allowance;
  readonly name: string;
}

/** The ledger behind what is left of an allowance: each line with what is left after it. */
export function LedgerTable({ allowance, name }: LedgerTableProps) {
  const { t } = useTranslation('summary');
  const [isCorrecting, setCorrecting] = useState(false);
  const ledger = ledgerOf(allowance);
  if (!ledger) return null;
  const { year } = allowance.year;
  return (
    <section className={styles.ledger} aria-label={t('ledger.title', { name, year })}>
      <header className={styles.header}>
        <h3>{t('ledger.title', { name, year })}</h3>
        {allowance.isSelfManaged && (
          <Button
            icon="plus"
            className="no-print"
            onClick={() => {
              setCorrecting(true);
            }}
          >
            {t('ledger.correct')}
          </Button>
        )}
      </header>
      <Lines allowance={allowance} name={name} ledger={ledger} />
      {isCorrecting && (
        <CorrectionDialog
          allowance={allowance}
          name={name}
          onClose={() => {
            setCorrecting(false);
          }}
        />
      )}
    </section>
  );
}

interface LinesProps extends LedgerTableProps {
  readonly ledger: Ledger;
}

function Lines({ allowance, name, ledger }: LinesProps) {
  const { t } = useTranslation('summary');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.date}>
            {t('ledger.date')}
          </th>
          <th scope="col">{t('ledger.what')}</th>
          <th scope="col" className="num">
            {t('ledger.days')}
          </th>
          {allowance.isLimited && (
            <th scope="col" className="num">
              {t('ledger.balance')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {ledger.lines.map((line) => (
          <Line key={line.key} line={line} allowance={allowance} name={name} />
        ))}
      </tbody>
      {allowance.isLimited && <Foot allowance={allowance} name={name} ledger={ledger} />}
    </table>
  );
}

function Line({ line, allowance, name }: LedgerTableProps & { readonly line: LedgerLine }) {
  const format = useFormat();
  const date = format.range(line.from, line.to);
  return (
    <tr>
      <td className={styles.date}>{date}</td>
      <td>
        <span className={styles.narrow}>{date}</span>
        <LineText line={line} allowance={allowance} name={name} />
      </td>
      <td className={`num ${line.days > 0 ? (styles.more ?? '') : ''}`}>{format.change(line.days)}</td>
      {allowance.isLimited && (
        <td className={`num ${styles.balance ?? ''}`}>{format.amount(line.balance)}</td>
      )}
    </tr>
  );
}

function Foot({ allowance, name, ledger }: LinesProps) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const today = useToday();
  const { left, leftAfterPlans, planned, year } = allowance;
  const isOver = (year.to as CalendarDate) < today;
  return (
    <tfoot>
      <FootRow
        text={isOver ? t('ledger.leftAtEnd', { year: year.year }) : t('ledger.left')}
        balance={format.amount(left)}
      />
      {planned !== 0 && (
        <FootRow
          isQuiet
          text={<Planned allowance={allowance} name={name} ledger={ledger} />}
          days={format.change(-planned)}
        />
      )}
      {ledger.changedByPlans !== 0 && (
        <FootRow isQuiet text={t('ledger.changedByPlans')} days={format.change(ledger.changedByPlans)} />
      )}
      {planned !== 0 && <FootRow text={t('ledger.afterPlans')} balance={format.amount(leftAfterPlans)} />}
    </tfoot>
  );
}

interface FootRowProps {
  readonly text: ReactNode;
  readonly days?: string | undefined;
  readonly balance?: string | undefined;
  readonly isQuiet?: boolean | undefined;
}

function FootRow({ text, days, balance, isQuiet }: FootRowProps) {
  return (
    <tr className={isQuiet ? styles.quiet : undefined}>
      <td className={styles.date} />
      <td>{text}</td>
      <td className="num">{days}</td>
      <td className="num">{balance}</td>
    </tr>
  );
}

function Planned({ allowance, name, ledger }: LinesProps) {
  const { t } = useTranslation('summary');
  const of = {
    kind: 'allowance',
    id: allowanceId(allowance.id, allowance.year.year),
    certainty: 'planned',
  } as const;
  return (
    <>
      <DaysLink of={of} days={allowance.planned} label={`${name}, ${t('allowances.planned')}`} />{' '}
      {t('ledger.daysPlanned', { count: allowance.planned })}
      <PlainRuns runs={runsOf(ledger.planned)} />
    </>
  );
}
