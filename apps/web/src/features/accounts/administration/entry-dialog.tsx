import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../data/today.ts';
import { Button } from '../../../ui/button.tsx';
import { readDays } from '../../../ui/days-text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { DateField, FormGrid, TextField } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/page.tsx';
import { SelectField } from '../../../ui/select.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useAddPersonEntry, type AllowanceOf } from './data.ts';
import { entryFaults, entryOf, type EntryDraft, type EntryField } from './entry-draft.ts';

export interface EntryDialogProps {
  readonly of: AllowanceOf;
  /** Of the allowance. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks for days that are added to an allowance of somebody or taken away, and why. */
export function EntryDialog({ of, name, onClose }: EntryDialogProps) {
  const { t } = useTranslation('accounts');
  const today = useToday();
  const toast = useToast();
  const add = useAddPersonEntry(of);
  const [isSent, setSent] = useState(false);
  const [draft, setDraft] = useState<EntryDraft>({
    kind: 'correction',
    days: '',
    validFrom: today,
    expiresOn: '',
    reason: '',
  });
  const faults = entryFaults(draft);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSent(true);
    if (faults.length > 0 || add.isPending) return;
    add.mutate(entryOf(draft), {
      onSuccess: () => {
        toast.show({ text: t('administration.entry.done') });
        onClose();
      },
    });
  };
  return (
    <Dialog isOpen size="md" title={t('administration.entry.title', { name })} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <Stack>
          {add.error && <ErrorNote error={add.error} />}
          <Fields
            draft={draft}
            faults={isSent ? faults : []}
            onChange={(change) => {
              setDraft({ ...draft, ...change });
            }}
          />
          <Button type="submit" variant="primary" size="lg" isWide isBusy={add.isPending}>
            {t('administration.entry.submit')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: EntryDraft;
  readonly faults: readonly EntryField[];
  readonly onChange: (change: Partial<EntryDraft>) => void;
}

const kinds: readonly EntryDraft['kind'][] = ['correction', 'opening_balance', 'extra_grant'];

function Fields({ draft, faults, onChange }: FieldsProps) {
  const { t } = useTranslation('accounts');
  const daysFault = faults.includes('onlyAdds')
    ? t('administration.entry.onlyAdds')
    : faults.includes('days') && t('administration.entry.daysFault');
  return (
    <FormGrid>
      <SelectField
        label={t('administration.entry.kind')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(`administration.allowances.kinds.${value}`) }))}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <TextField
        label={t('administration.entry.days')}
        hint={t('administration.entry.daysHint')}
        error={daysFault}
        data-autofocus
        autoComplete="off"
        value={draft.days}
        onChange={(event) => {
          onChange({ days: event.target.value });
        }}
      />
      <Dates draft={draft} faults={faults} onChange={onChange} />
      <TextField
        label={t('administration.entry.reason')}
        hint={t('administration.entry.reasonHint')}
        error={faults.includes('reason') && t('administration.entry.reasonFault')}
        isFull
        autoComplete="off"
        value={draft.reason}
        onChange={(event) => {
          onChange({ reason: event.target.value });
        }}
      />
    </FormGrid>
  );
}

function Dates({ draft, faults, onChange }: FieldsProps) {
  const { t } = useTranslation('accounts');
  return (
    <>
      <DateField
        label={t('administration.entry.validFrom')}
        error={faults.includes('validFrom') && t('administration.entry.dateFault')}
        value={draft.validFrom}
        onChange={(event) => {
          onChange({ validFrom: event.target.value });
        }}
      />
      {!((readDays(draft.days) ?? 0) < 0) && (
        <DateField
          label={t('administration.entry.expiresOn')}
          hint={t('administration.entry.expiresHint')}
          error={faults.includes('expiresOn') && t('administration.entry.expiresFault')}
          isOptional
          value={draft.expiresOn}
          onChange={(event) => {
            onChange({ expiresOn: event.target.value });
          }}
        />
      )}
    </>
  );
}
