import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button.tsx';
import { useErrorText } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useToast } from '../../../ui/toast.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import {
  useAllowanceChanges,
  useRemovePersonEntry,
  useSetPersonRate,
  type AllowanceOf,
  type PersonEntry,
  type PersonRate,
} from './data.ts';
import styles from './people.module.css';

/** The rates of somebody and what was entered, each with a button that takes it back. */
export function AllowanceChangeList({ of }: { readonly of: AllowanceOf }) {
  const { t } = useTranslation('accounts');
  const query = useAllowanceChanges(of.person, of.allowance);
  const { data } = query;
  if (!data) return <Waiting query={query} lines={2} />;
  return (
    <>
      <div className={styles.changes}>
        <h3>{t('administration.allowances.rates')}</h3>
        {data.rates.length === 0 && <p className="mut sm">{t('administration.allowances.ratePolicy')}</p>}
        {data.rates.map((rate) => (
          <Rate key={rate.validFrom} of={of} rate={rate} />
        ))}
      </div>
      <div className={styles.changes}>
        <h3>{t('administration.allowances.entries')}</h3>
        {data.entries.length === 0 && <p className="mut sm">{t('administration.allowances.noEntries')}</p>}
        {data.entries.map((entry) => (
          <Entry key={entry.id} of={of} entry={entry} />
        ))}
      </div>
    </>
  );
}

/** Says whether something was taken back. */
function useTold(done: string) {
  const toast = useToast();
  const errorText = useErrorText();
  return {
    onSuccess: () => {
      toast.show({ text: done });
    },
    onError: (error: Error) => {
      toast.show({ tone: 'bad', text: errorText(error) });
    },
  };
}

function Rate({ of, rate }: { readonly of: AllowanceOf; readonly rate: PersonRate }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const remove = useSetPersonRate(of);
  const told = useTold(t('administration.allowances.rateRemoved'));
  const date = format.dayOfMonth(rate.validFrom as CalendarDate, true);
  const { daysAYear } = rate;
  return (
    <div className={styles.change}>
      <span className="grow">
        {daysAYear === null
          ? t('administration.allowances.ratePolicyFrom')
          : t('administration.allowances.rate', { count: daysAYear, amount: format.amount(daysAYear) })}{' '}
        <span className="mut">{t('administration.allowances.rateFrom', { date })}</span>
      </span>
      <IconButton
        icon="trash"
        label={t('administration.allowances.removeRate', { date })}
        onClick={() => {
          remove.mutate({ validFrom: rate.validFrom, daysAYear: null }, told);
        }}
      />
    </div>
  );
}

function Entry({ of, entry }: { readonly of: AllowanceOf; readonly entry: PersonEntry }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const remove = useRemovePersonEntry(of);
  const told = useTold(t('administration.allowances.entryRemoved'));
  const date = (text: string): string => format.dayOfMonth(text as CalendarDate, true);
  const details = [
    t(`administration.allowances.kinds.${entry.kind}`),
    t('administration.allowances.rateFrom', { date: date(entry.validFrom) }),
    entry.expiresOn !== null && t('administration.allowances.until', { date: date(entry.expiresOn) }),
    entry.madeBy === 'self' && t('administration.allowances.bySelf'),
  ];
  return (
    <div className={styles.change}>
      <span className="num">{format.change(entry.days)}</span>
      <span className="grow">
        {entry.reason}
        <br />
        <span className="mut sm">{details.filter(Boolean).join(', ')}</span>
      </span>
      <IconButton
        icon="trash"
        label={t('administration.allowances.removeEntry', { reason: entry.reason })}
        onClick={() => {
          remove.mutate(entry.id, told);
        }}
      />
    </div>
  );
}
