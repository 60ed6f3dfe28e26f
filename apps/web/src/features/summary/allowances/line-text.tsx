import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { useFormat } from '../../../ui/format.ts';
import { DaysLink } from '../days-link.tsx';
import type { LedgerLine, LineSubject } from '../ledger-lines.ts';
import { allowanceId } from '../numbers.ts';
import { EntryText } from './entry-text.tsx';
import styles from './ledger-table.module.css';
import { PlainRuns } from './plain-runs.tsx';

export interface LineTextProps {
  readonly allowance: Allowance;
  /** Of the allowance. */
  readonly name: string;
  readonly line: LedgerLine;
}

/** What a line of the ledger is about. */
export function LineText({ line, allowance, name }: LineTextProps) {
  const { subject } = line;
  switch (subject.kind) {
    case 'grant':
      return <GrantText subject={subject} />;
    case 'carried':
      return <CarriedText subject={subject} days={line.days} />;
    case 'expired':
      return <ExpiredText on={subject.on} />;
    case 'entry':
      return <EntryText line={line} entry={subject.entry} allowance={allowance} />;
    case 'use':
      return <TakenText line={line} subject={subject} allowance={allowance} name={name} />;
  }
}

type SubjectOf<Kind extends LineSubject['kind']> = Extract<LineSubject, { kind: Kind }>;

function GrantText({ subject }: { readonly subject: SubjectOf<'grant'> }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const areSeveral = subject.parts.length > 1;
  return (
    <>
      {t('ledger.grant', { year: subject.year })}
      {subject.parts.map(({ from, to, months, daysAYear, daysAWeek }) => {
        const rate = t('ledger.grantPart', { count: months, days: format.amount(daysAYear) });
        const part =
          daysAWeek === null
            ? rate
            : t('ledger.grantPartWeek', { part: rate, days: format.amount(daysAWeek) });
        const range = format.range(from as CalendarDate, to as CalendarDate);
        return (
          <span key={from} className={styles.under}>
            {areSeveral ? t('ledger.grantPartDated', { range, part }) : part}
          </span>
        );
      })}
    </>
  );
}

function CarriedText({ subject, days }: { readonly subject: SubjectOf<'carried'>; readonly days: number }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const year = subject.fromYear;
  // What was taken too much does not expire.
  if (days < 0) return t('ledger.carriedDebt', { year });
  return (
    <>
      {t('ledger.carried', { year })}
      <span className={styles.under}>
        {t('ledger.useUntil', { date: format.dayOfMonth(subject.until, true) })}
      </span>
    </>
  );
}

function ExpiredText({ on }: { readonly on: CalendarDate }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  return (
    <>
      {t('ledger.expired')}
      <span className={styles.under}>{t('ledger.expiredOn', { date: format.dayOfMonth(on, true) })}</span>
    </>
  );
}

interface TakenTextProps extends LineTextProps {
  readonly subject: SubjectOf<'use'>;
}

function TakenText({ line, subject, allowance, name }: TakenTextProps) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const id = allowanceId(allowance.id, allowance.year.year, line.from);
  const days = -line.days;
  const label = `${name}, ${format.range(line.from, line.to)}`;
  return (
    <>
      <DaysLink of={{ kind: 'allowance', id }} days={days} label={label} />{' '}
      {t('ledger.daysTaken', { count: days })}
      <PlainRuns runs={subject.runs} isAlone={false} />
    </>
  );
}
