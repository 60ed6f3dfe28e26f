import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../data/allowances.ts';
import { useAttempt } from '../../ui/attempt.ts';
import { IconButton } from '../../ui/button.tsx';
import { useFormat } from '../../ui/format.ts';
import { ListRow } from '../../ui/list.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ratesQuery, usePutRate, useRemoveRate, type Rate } from './data.ts';
import { Part } from './part.tsx';
import { RateDialog } from './rate-dialog.tsx';

export interface AllowancePartProps {
  readonly allowance: Allowance;
  readonly label: string;
}

/** How many days a year there are, from which date on. */
export function RatesPart({ allowance: { id, isSelfManaged }, label }: AllowancePartProps) {
  const { t } = useTranslation('allowances');
  const query = useQuery(ratesQuery(id));
  const [isOpen, setOpen] = useState(false);
  const add = () => {
    setOpen(true);
  };
  return (
    <>
      <Part
        title={t('rates.title')}
        note={t('rates.note')}
        query={query}
        none={t('rates.none')}
        addLabel={t('rates.add')}
        onAdd={isSelfManaged ? add : undefined}
        row={(rate) => <RateRow key={rate.validFrom} allowance={id} rate={rate} isOwn={isSelfManaged} />}
      />
      {isOpen && (
        <RateDialog
          allowance={id}
          label={label}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface RateRowProps {
  readonly allowance: string;
  readonly rate: Rate;
  /** Whether the person may take it away. */
  readonly isOwn: boolean;
}

function RateRow({ allowance, rate, isOwn }: RateRowProps) {
  const { t } = useTranslation('allowances');
  const format = useFormat();
  const { daysAYear } = rate;
  const date = format.dayOfMonth(rate.validFrom, true);
  const remove = useRemoval(allowance, rate);
  const amount =
    daysAYear === null
      ? t('rates.policy')
      : t('rates.perYear', { count: daysAYear, amount: format.amount(daysAYear) });
  return (
    <ListRow>
      <span className="mut nowrap">{t('rates.from', { date })}</span>
      <span className="grow num">{amount}</span>
      {isOwn && (
        <IconButton icon="trash" label={`${t('remove')}: ${t('rates.actions', { date })}`} onClick={remove} />
      )}
    </ListRow>
  );
}

function useRemoval(allowance: string, rate: Rate): () => void {
  const { t } = useTranslation('allowances');
  const format = useFormat();
  const toast = useToast();
  const attempt = useAttempt();
  const remove = useRemoveRate(allowance);
  const put = usePutRate(allowance);
  return () => {
    attempt(remove.mutateAsync(rate.validFrom), () => {
      const onAction = () => {
        attempt(put.mutateAsync(rate));
      };
      const text = t('rates.removed', { date: format.dayOfMonth(rate.validFrom, true) });
      toast.show({ text, action: { label: t('undo'), onAction } });
    });
  };
}
