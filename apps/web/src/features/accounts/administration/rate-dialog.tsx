import type { CalendarDate } from '@worklog/domain/dates';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { readDays } from '../../../ui/days-text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { DateField, FormGrid, TextField } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/page.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useSetPersonRate, type AllowanceOf } from './data.ts';
import { isWorkDate } from './entry-draft.ts';

export interface RateDialogProps {
  readonly of: AllowanceOf;
  /** Of the allowance. */
  readonly name: string;
  /** From when it would hold: the first day of the leave year. */
  readonly from: CalendarDate;
  readonly onClose: () => void;
}

/** Asks how much somebody has of an allowance a year, and from when on. */
export function RateDialog({ of, name, from, onClose }: RateDialogProps) {
  const { t } = useTranslation('accounts');
  const toast = useToast();
  const set = useSetPersonRate(of);
  const [isSent, setSent] = useState(false);
  const [days, setDays] = useState('');
  const [validFrom, setValidFrom] = useState<string>(from);
  const daysAYear = readDays(days);
  const areDaysWrong = daysAYear === undefined || daysAYear < 0 || daysAYear > 366;
  const onSuccess = (): void => {
    toast.show({ text: t('administration.rate.done') });
    onClose();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSent(true);
    if (areDaysWrong || !isWorkDate(validFrom) || set.isPending) return;
    set.mutate({ validFrom, daysAYear }, { onSuccess });
  };
  return (
    <Dialog isOpen size="md" title={t('administration.rate.title', { name })} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <Stack>
          {set.error && <ErrorNote error={set.error} />}
          <FormGrid>
            <TextField
              label={t('administration.rate.days')}
              hint={t('administration.rate.daysHint')}
              error={isSent && areDaysWrong && t('administration.rate.daysFault')}
              data-autofocus
              autoComplete="off"
              value={days}
              onChange={(event) => setDays(event.target.value)}
            />
            <DateField
              label={t('administration.rate.validFrom')}
              error={isSent && !isWorkDate(validFrom) && t('administration.entry.dateFault')}
              value={validFrom}
              onChange={(event) => setValidFrom(event.target.value)}
            />
          </FormGrid>
          <Button type="submit" variant="primary" size="lg" isWide isBusy={set.isPending}>
            {t('administration.rate.submit')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
