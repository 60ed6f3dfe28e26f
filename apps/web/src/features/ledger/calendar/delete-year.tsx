import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { ActionMenu } from '../../../ui/menu.tsx';
import type { LedgerActions } from '../panel/actions.ts';

/** What deleting a year needs. */
export interface DeleteYearProps {
  readonly year: number;
  /** The dates of the year that have a record. */
  readonly dates: readonly CalendarDate[];
  readonly deleteDays: LedgerActions['deleteDays'];
}

/** The menu of a year: everything that is recorded in it can be deleted at once. */
export function DeleteYear({ year, dates, deleteDays }: DeleteYearProps) {
  const { t } = useTranslation('ledger');
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const isDone = await deleteDays(dates);
    setBusy(false);
    if (isDone) setAsking(false);
  };
  const count = dates.length;
  return (
    <>
      <ActionMenu
        label={t('calendar.more', { year })}
        actions={[
          {
            label: t('calendar.deleteYear.action', { year }),
            icon: 'trash',
            isDanger: true,
            isDisabled: count === 0,
            onSelect: () => {
              setAsking(true);
            },
          },
        ]}
      />
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => void confirm()}
        title={t('calendar.deleteYear.title', { year })}
        confirmLabel={t('calendar.deleteYear.confirm', { count })}
        typed={String(year)}
        isDanger
        isBusy={isBusy}
      >
        <p>{t('calendar.deleteYear.text', { count })}</p>
        <p>{t('calendar.deleteYear.undo')}</p>
      </ConfirmDialog>
    </>
  );
}
