import { earlier, later } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { useToday } from '../../../data/today.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote, useErrorText } from '../../../ui/error-note.tsx';
import { CheckField, DateField, FormGrid, TextField } from '../../../ui/field.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useToast } from '../../../ui/toast.tsx';
import {
  correctionFaults,
  entryOf,
  readCorrection,
  type CorrectionDraft,
  type CorrectionField,
} from '../correction.ts';
import { useAddEntry, useRemoveEntry, type Entry } from '../data.ts';
import styles from './correction-dialog.module.css';

export interface CorrectionDialogProps {
  readonly allowance: Allowance;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks for days that are added to an allowance, or taken away, and why. */
export function CorrectionDialog({ allowance, name, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation('summary');
  const [draft, setDraft] = useState(useFirstDraft(allowance));
  const [isSent, setSent] = useState(false);
  const add = useAddEntry();
  const tellAdded = useTellAdded(allowance.id, name);
  const faults = correctionFaults(draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    if (faults.length > 0 || add.isPending) return;
    add.mutate(
      { allowance: allowance.id, entry: entryOf(draft) },
      {
        onSuccess: (entry) => {
          onClose();
          tellAdded(entry);
        },
      },
    );
  };
  return (
    <Dialog isOpen title={t('correction.title', { name })} size="md" onClose={onClose}>
      <form noValidate className={styles.form} onSubmit={submit}>
        {add.error && <ErrorNote error={add.error} />}
        <Fields
          draft={draft}
          faults={isSent ? faults : []}
          onChange={(change) => {
            setDraft({ ...draft, ...change });
          }}
        />
        <Button type="submit" variant="primary" size="lg" isWide isBusy={add.isPending}>
          <SubmitText days={readCorrection(draft.days)} />
        </Button>
      </form>
    </Dialog>
  );
}

/** Holds from today, or from the first or last day of a leave year that is not now, until the leave year ends. */
function useFirstDraft({ year }: Allowance): CorrectionDraft {
  const today = useToday();
  const [from, to] = [year.from, year.to] as [CalendarDate, CalendarDate];
  return { days: '', validFrom: later(from, earlier(today, to)), isLasting: true, expiresOn: to, reason: '' };
}

function SubmitText({ days }: { readonly days: number | undefined }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  if (days === undefined) return t('correction.add');
  const count = Math.abs(days);
  return t(days < 0 ? 'correction.takeDays' : 'correction.addDays', { count, amount: format.amount(count) });
}

interface FieldsProps {
  readonly draft: CorrectionDraft;
  readonly faults: readonly CorrectionField[];
  readonly onChange: (change: Partial<CorrectionDraft>) => void;
}

function Fields({ draft, faults, onChange }: FieldsProps) {
  const { t } = useTranslation('summary');
  const errorOf = (field: CorrectionField) =>
    faults.includes(field) ? t(`correction.fault.${field}`) : undefined;
  const takesAway = (readCorrection(draft.days) ?? 0) < 0;
  return (
    <FormGrid>
      <TextField
        label={t('correction.days')}
        hint={t('correction.daysHint')}
        error={errorOf('days')}
        autoComplete="off"
        value={draft.days}
        data-autofocus
        onChange={(event) => {
          onChange({ days: event.target.value });
        }}
      />
      <DateField
        label={t('correction.validFrom')}
        error={errorOf('validFrom')}
        value={draft.validFrom}
        onChange={(event) => {
          onChange({ validFrom: event.target.value });
        }}
      />
      {!takesAway && <Expiry draft={draft} error={errorOf('expiresOn')} onChange={onChange} />}
      <TextField
        label={t('correction.reason')}
        hint={t('correction.reasonHint')}
        error={errorOf('reason')}
        value={draft.reason}
        isFull
        onChange={(event) => {
          onChange({ reason: event.target.value });
        }}
      />
    </FormGrid>
  );
}

interface ExpiryProps extends Pick<FieldsProps, 'draft' | 'onChange'> {
  readonly error: string | undefined;
}

function Expiry({ draft, error, onChange }: ExpiryProps) {
  const { t } = useTranslation('summary');
  return (
    <>
      <CheckField
        label={t('correction.never')}
        checked={draft.isLasting}
        isFull
        onChange={(event) => {
          onChange({ isLasting: event.target.checked });
        }}
      />
      {!draft.isLasting && (
        <DateField
          label={t('correction.expiresOn')}
          error={error}
          value={draft.expiresOn}
          onChange={(event) => {
            onChange({ expiresOn: event.target.value });
          }}
        />
      )}
    </>
  );
}

/** Says what was added, and takes it back. */
function useTellAdded(allowance: string, name: string): (entry: Entry) => void {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const toast = useToast();
  const errorText = useErrorText();
  const remove = useRemoveEntry();
  return ({ id, days }) => {
    const undo = () => {
      remove.mutateAsync({ allowance, id }).catch((error: unknown) => {
        toast.show({ tone: 'bad', text: `${t('correction.undoFailed')} ${errorText(error)}` });
      });
    };
    toast.show({
      text: t('correction.added', { name, days: format.change(days) }),
      action: { label: t('correction.undo'), onAction: undo },
    });
  };
}
