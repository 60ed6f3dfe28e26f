import { readDate } from '@worklog/domain/dates';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { Button } from '../../ui/button.tsx';
import { readDays } from '../../ui/days-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { CheckField, DateField, TextField } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Stack } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';
import { usePutRate } from './data.ts';

export interface RateDialogProps {
  /** Id of the allowance. */
  readonly allowance: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** Says how many days a year there are from a date on. */
export function RateDialog({ allowance, label, onClose }: RateDialogProps) {
  const { t } = useTranslation('allowances');
  const format = useFormat();
  const toast = useToast();
  const put = usePutRate(allowance);
  const today = useToday();
  const [dateText, setDateText] = useState<string>(`${today.slice(0, 4)}-01-01`);
  const [daysText, setDaysText] = useState('');
  const [isPolicy, setPolicy] = useState(false);
  const [isTried, setTried] = useState(false);
  const validFrom = readDate(dateText);
  const days = readDays(daysText);
  const isRight = days !== undefined && days >= 0;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!validFrom || (!isPolicy && !isRight) || put.isPending) return;
    const onSuccess = () => {
      toast.show({ text: t('rates.saved', { date: format.dayOfMonth(validFrom, true) }) });
      onClose();
    };
    put.mutate({ validFrom, daysAYear: isPolicy ? null : (days ?? 0) }, { onSuccess });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('rates.dialog', { label })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <DaysAYear {...{ daysText, setDaysText, isPolicy, setPolicy }} hasFault={isTried && !isRight} />
          <DateField
            label={t('rates.validFrom')}
            hint={t('rates.validFromHint')}
            error={isTried && !validFrom ? t('rates.validFromError') : undefined}
            defaultValue={dateText}
            onChange={(event) => {
              setDateText(event.target.value);
            }}
          />
          {put.isError && <ErrorNote error={put.error} />}
          <FormButtons label={t('rates.save')} isBusy={put.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

interface DaysAYearProps {
  readonly daysText: string;
  readonly setDaysText: (text: string) => void;
  readonly isPolicy: boolean;
  readonly setPolicy: (isPolicy: boolean) => void;
  readonly hasFault: boolean;
}

function DaysAYear({ daysText, setDaysText, isPolicy, setPolicy, hasFault }: DaysAYearProps) {
  const { t } = useTranslation('allowances');
  return (
    <>
      <TextField
        label={t('rates.days')}
        inputMode="decimal"
        autoComplete="off"
        data-autofocus
        disabled={isPolicy}
        value={daysText}
        error={hasFault && !isPolicy ? t('rates.daysError') : undefined}
        onChange={(event) => {
          setDaysText(event.target.value);
        }}
      />
      <CheckField
        label={t('rates.usePolicy')}
        checked={isPolicy}
        onChange={(event) => {
          setPolicy(event.target.checked);
        }}
      />
    </>
  );
}

export interface FormButtonsProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
}

/** The buttons at the end of a form in a dialog. */
export function FormButtons({ label, isBusy, onCancel }: FormButtonsProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="row">
      <Button type="submit" variant="primary" size="lg" className="grow" isBusy={isBusy}>
        {label}
      </Button>
      <Button size="lg" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
