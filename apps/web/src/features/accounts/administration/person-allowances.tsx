import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllowanceLabel } from '../../../ui/allowance-label.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Stack } from '../../../ui/page.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { AllowanceChangeList } from './allowance-change-list.tsx';
import { usePersonAllowances, type PersonAllowance } from './data.ts';
import { EntryDialog } from './entry-dialog.tsx';
import styles from './people.module.css';
import { RateDialog } from './rate-dialog.tsx';
import type en from './texts/en.ts';

type LineName = keyof (typeof en)['allowances']['lines'];

/** What somebody has of each allowance, and what was entered; each opens how it adds up. */
export function PersonAllowances({ person }: { readonly person: string }) {
  const { t } = useTranslation('accounts');
  const query = usePersonAllowances(person);
  const { data } = query;
  return (
    <Card title={t('administration.allowances.title')} flush={data !== undefined}>
      {!data && (
        <Waiting query={query} title={t('administration.allowances.loadFailed')} lines={4} height="1.25rem" />
      )}
      {data?.map((allowance) => (
        <OneAllowance key={allowance.id} person={person} allowance={allowance} />
      ))}
    </Card>
  );
}

interface OneAllowanceProps {
  readonly person: string;
  readonly allowance: PersonAllowance;
}

function OneAllowance({ person, allowance }: OneAllowanceProps) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const name = useAllowanceLabel()(allowance);
  return (
    <details
      className={styles.allowance}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Icon name="right" size="sm" />
        <span className="grow m">{name}</span>
        {allowance.isArchived && <span className="mut sm">{t('administration.allowances.archived')}</span>}
        <span className="mut sm">
          {t('administration.allowances.taken', { amount: format.amount(allowance.taken) })}
        </span>
        <span className={`num ${allowance.isLimited && allowance.left < 0 ? 'bad-t' : ''}`}>
          {allowance.isLimited
            ? t('administration.allowances.left', { amount: format.amount(allowance.left) })
            : t('administration.allowances.unlimited')}
        </span>
      </summary>
      {isOpen && <Opened person={person} allowance={allowance} name={name} />}
    </details>
  );
}

function Opened({ person, allowance, name }: OneAllowanceProps & { readonly name: string }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const [dialog, setDialog] = useState<'entry' | 'rate'>();
  const of = { person, allowance: allowance.id };
  const [from, to] = [allowance.year.from, allowance.year.to] as [CalendarDate, CalendarDate];
  const close = (): void => {
    setDialog(undefined);
  };
  return (
    <Stack>
      <p className="mut sm">{t('administration.allowances.year', { range: format.range(from, to, true) })}</p>
      <Sum allowance={allowance} />
      <AllowanceChangeList of={of} />
      {!allowance.isArchived && (
        <div className="row wrap">
          <Button icon="plus" onClick={() => setDialog('entry')}>
            {t('administration.allowances.addEntry')}
          </Button>
          <Button onClick={() => setDialog('rate')}>{t('administration.allowances.setRate')}</Button>
        </div>
      )}
      {dialog === 'entry' && <EntryDialog of={of} name={name} onClose={close} />}
      {dialog === 'rate' && <RateDialog of={of} name={name} from={from} onClose={close} />}
    </Stack>
  );
}

/** What `left` is the sum of, line by line. */
function Sum({ allowance }: { readonly allowance: PersonAllowance }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const { granted, carriedOver, entered, taken, expired, left, planned, leftAfterPlans } = allowance;
  const sums = [
    ['granted', granted],
    ['carriedOver', carriedOver],
    ['entered', entered],
    ['taken', -taken],
    ['expired', -expired],
  ] as const;
  const line = (key: LineName, text: string, isTotal: boolean) => (
    <div key={key} className={[styles.line, isTotal && styles.total].filter(Boolean).join(' ')}>
      <dt>{t(`administration.allowances.lines.${key}`)}</dt>
      <dd>{text}</dd>
    </div>
  );
  return (
    <dl className={styles.lines}>
      {sums
        .filter(([key, days]) => days !== 0 || key === 'granted' || key === 'taken')
        .map(([key, days]) => line(key, format.change(days), false))}
      {allowance.isLimited && line('left', format.amount(left), true)}
      {planned !== 0 && line('planned', format.change(-planned), false)}
      {planned !== 0 && allowance.isLimited && line('leftAfterPlans', format.amount(leftAfterPlans), true)}
    </dl>
  );
}
