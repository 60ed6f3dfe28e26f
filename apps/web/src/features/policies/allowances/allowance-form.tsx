import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.tsx';
import { Note } from '../../../ui/note.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ItemForm } from '../item-form.tsx';
import { findItem, idFor } from '../items.ts';
import { useItemSaving, type Edited } from '../use-item-saving.ts';
import { AllowanceFields } from './allowance-fields.tsx';
import {
  allowanceFaults,
  draftOf,
  itemOfPolicy,
  policiesOf,
  policyOfDraft,
  usualAllowance,
  type AllowanceItem,
} from './draft.ts';
import { useAllowanceWords } from './words.ts';

export interface AllowanceFormProps {
  readonly edited: Edited<AllowanceItem>;
  readonly onClose: () => void;
}

/** Asks for all of an allowance policy, says it in a sentence, and saves it. */
export function AllowanceForm({ edited, onClose }: AllowanceFormProps) {
  const { t } = useTranslation('policies');
  const toast = useToast();
  const words = useAllowanceWords();
  const policies = policiesOf(edited.from.items);
  const start = policies.find(({ id }) => id === edited.id) ?? usualAllowance('');
  const shownName = words.name(start);
  const [draft, setDraft] = useState(() => draftOf(start, shownName));
  const [isSent, setSent] = useState(false);
  const ids = policies.map((policy) => policy.id);
  const id = edited.id === '' ? idFor(draft.label, ids, 'allowance') : edited.id;
  const saving = useItemSaving('worklog_allowances', { ...edited, id }, (saved) => {
    if (saved) toast.show({ text: t('saved', { name: draft.label.trim() }) });
    onClose();
  });
  const faults = allowanceFaults(draft);
  const policy = faults.length === 0 ? policyOfDraft(draft, { ...start, id }) : undefined;
  const submit = (): void => {
    setSent(true);
    if (!policy) return;
    // A name that the page translates is no name that somebody chose.
    const label = draft.label === shownName ? start.label : policy.label;
    saving.save(itemOfPolicy({ ...policy, label }, findItem(edited.from.items, id)));
  };
  return (
    <Dialog
      isOpen
      size="md"
      onClose={onClose}
      title={edited.id === '' ? t('allowances.new') : t('allowances.editTitle', { name: shownName })}
    >
      <ItemForm saving={saving} describe={words.describe} onSubmit={submit} onCancel={onClose}>
        <AllowanceFields
          draft={draft}
          faults={isSent ? faults : []}
          refused={saving.faults}
          onChange={(change) => {
            setDraft({ ...draft, ...change });
          }}
        />
        {policy && <Note title={t('allowances.inWords')}>{words.sentence(policy)}</Note>}
      </ItemForm>
    </Dialog>
  );
}
