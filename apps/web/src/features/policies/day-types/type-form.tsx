import type { DayType } from '@worklog/domain/day-types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ItemForm } from '../item-form.tsx';
import { findItem, idFor } from '../items.ts';
import { useItemSaving, type Edited } from '../use-item-saving.ts';
import { isColour, itemOfType, typeOfItem, typesOf, usualType, type DayTypeItem } from './draft.ts';
import { TypeFields, type TypeField } from './type-fields.tsx';
import { useTypeWords, type NamedAllowance } from './words.ts';

export interface TypeFormProps {
  readonly edited: Edited<DayTypeItem>;
  readonly allowances: readonly NamedAllowance[];
  readonly onClose: () => void;
}

/** The type as the form shows it; the id of a new one is empty until it is saved. */
function startOf({ from, id }: Edited<DayTypeItem>): DayType {
  if (id === '') return { ...usualType(''), colour: freeColour(from.items) };
  const item = findItem(from.items, id);
  return item ? typeOfItem(item) : usualType(id);
}

/** A colour of the palette that no type in force has; grey when there is none. */
function freeColour(items: readonly DayTypeItem[]): string {
  const taken = new Set(typesOf(items).inForce.map(({ colour }) => colour.toLowerCase()));
  return typesOf(items).ready.find(({ colour }) => !taken.has(colour))?.colour ?? usualType('').colour;
}

function faultsOf({ label, colour }: DayType): readonly TypeField[] {
  const letters = label.trim().length;
  const faults: TypeField[] = [];
  if (letters === 0 || letters > 64) faults.push('label');
  if (!isColour(colour)) faults.push('colour');
  return faults;
}

/** Asks for all of a day type, and saves it. */
export function TypeForm({ edited, allowances, onClose }: TypeFormProps) {
  const { t } = useTranslation('policies');
  const toast = useToast();
  const shownLabel = useTypeLabel();
  const words = useTypeWords(allowances);
  const [start] = useState(() => startOf(edited));
  const [type, setType] = useState({ ...start, label: shownLabel(start) });
  const [isSent, setSent] = useState(false);
  const id = edited.id === '' ? idFor(type.label, idsOf(edited), 'type') : edited.id;
  const saving = useItemSaving('worklog_day_types', { ...edited, id }, (saved) => {
    if (saved) toast.show({ text: t('saved', { name: type.label.trim() }) });
    onClose();
  });
  const submit = (): void => {
    setSent(true);
    if (faultsOf(type).length > 0) return;
    // A name that the page translates is no name that somebody chose.
    const label = type.label === shownLabel(start) ? start.label : type.label.trim();
    saving.save(itemOfType({ ...type, id, label }, findItem(edited.from.items, id)));
  };
  return (
    <Dialog
      isOpen
      size="md"
      onClose={onClose}
      title={edited.id === '' ? t('dayTypes.new') : t('dayTypes.editTitle', { name: shownLabel(start) })}
    >
      <ItemForm saving={saving} describe={words.describe} onSubmit={submit} onCancel={onClose}>
        <TypeFields
          type={type}
          isNew={edited.id === ''}
          others={typesOf(edited.from.items).inForce.filter((each) => each.id !== edited.id)}
          allowances={allowances}
          faults={isSent ? faultsOf(type) : []}
          refused={saving.faults}
          onChange={(change) => {
            setType({ ...type, ...change });
          }}
        />
      </ItemForm>
    </Dialog>
  );
}

function idsOf({ from }: Edited<DayTypeItem>): readonly string[] {
  const { inForce, ready } = typesOf(from.items);
  return [...inForce, ...ready].map(({ id }) => id);
}
