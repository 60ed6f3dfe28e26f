import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { DateField, TextField } from '../../ui/field.tsx';
import { Stack } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useAddEntry, type NewEntry } from './data.ts';
import { mayBeNegative, readEntry, type EntryDraft, type EntryFault } from './entry-draft.ts';
import { FormButtons, type RateDialogProps } from './rate-dialog.tsx';

const kinds: readonly NewEntry['kind'][] = ['opening_balance', 'correction', 'extra_grant'];

/** Adds days to an allowance, or takes some away. */
export function EntryDialog({ allowance, label, onClose }: RateDialogProps) {
  const { t } = useTranslation('allowances');
  const toast = useToast();
  const add = useAddEntry(allowance);
  const today = useToday();
  const [draft, setDraft] = useState<EntryDraft>({
    kind: 'opening_balance',
    days: '',
    validFrom: today,
    expiresOn: '',
    reason: '',
  });
  const [isTried, setTried] = useState(false);
  const read = readEntry(draft);
  const faults = isTried && 'length' in read ? read : [];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if ('length' in read || add.isPending) return;
    const onSuccess = () => {
      toast.show({ text: t('entries.saved') });
      onClose();
    };
    add.mutate(read, { onSuccess });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('entries.dialog', { label })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <What draft={draft} onChange={setDraft} faults={faults} />
          <When draft={draft} onChange={setDraft} faults={faults} />
          {add.isError && <ErrorNote error={add.error} />}
          <FormButtons label={t('entries.save')} isBusy={add.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: EntryDraft;
  readonly onChange: (draft: EntryDraft) => void;
  readonly faults: readonly EntryFault[];
}

function What({ draft, onChange, faults }: FieldsProps) {
  const { t } = useTranslation('allowances');
  const both = mayBeNegative(draft.kind);
  return (
    <>
      <SelectField
        label={t('entries.what')}
        options={kinds.map((kind) => ({ value: kind, label: t(`entries.kind.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => {
          onChange({ ...draft, kind });
        }}
      />
      <TextField
        label={t('entries.days')}
        hint={t(both ? 'entries.daysHint' : 'entries.daysHintPlus')}
        error={faults.includes('days') ? t(both ? 'entries.daysError' : 'entries.daysErrorPlus') : undefined}
        autoComplete="off"
        value={draft.days}
        onChange={(event) => {
          onChange({ ...draft, days: event.target.value });
        }}
      />
      <TextField
        label={t('entries.reason')}
        error={faults.includes('reason') ? t('entries.reasonError') : undefined}
        autoComplete="off"
        maxLength={500}
        value={draft.reason}
        onChange={(event) => {
          onChange({ ...draft, reason: event.target.value });
        }}
      />
    </>
  );
}

function When({ draft, onChange, faults }: FieldsProps) {
  const { t } = useTranslation('allowances');
  const isTakenAway = /^\s*[-\u2212]/.test(draft.days);
  return (
    <>
      <DateField
        label={t('entries.validFrom')}
        error={faults.includes('validFrom') ? t('entries.validFromError') : undefined}
        defaultValue={draft.validFrom}
        onChange={(event) => {
          onChange({ ...draft, validFrom: event.target.value });
        }}
      />
      {!isTakenAway && (
        <DateField
          label={t('entries.expiresOn')}
          hint={t('entries.expiresOnHint')}
          isOptional
          defaultValue={draft.expiresOn}
          onChange={(event) => {
            onChange({ ...draft, expiresOn: event.target.value });
          }}
        />
      )}
    </>
  );
}
