import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import { CheckField, DateField, FormGrid, TextField } from '../../../ui/field.tsx';
import { SelectField } from '../../../ui/select.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ItemForm } from '../item-form.tsx';
import { idFor } from '../items.ts';
import { useItemSaving, type Edited } from '../use-item-saving.ts';
import {
  holidayFaults,
  itemOfHoliday,
  type HolidayDraft,
  type HolidayField,
  type HolidayItem,
} from './draft.ts';
import { TerritoryFields } from './territory-fields.tsx';
import { useHolidayWords } from './words.ts';

/** A form that is open. */
export interface OpenForm {
  readonly edited: Edited<HolidayItem>;
  readonly draft: HolidayDraft;
}

export interface HolidayFormProps extends OpenForm {
  /** Something was typed; undefined: the form is closed. */
  readonly onForm: (form: OpenForm | undefined) => void;
}

function titleKey(isNew: boolean, kind: HolidayDraft['kind']) {
  if (!isNew) return 'holidays.editTitle';
  return kind === 'free' ? 'holidays.newFree' : 'holidays.newRemoval';
}

/** Asks for a free day, or for a public holiday that is none here; what it changes shows beside it. */
export function HolidayForm({ edited, draft, onForm }: HolidayFormProps) {
  const onClose = (): void => {
    onForm(undefined);
  };
  const { t } = useTranslation('policies');
  const toast = useToast();
  const [isSent, setSent] = useState(false);
  const ids = edited.from.items.map((item) => item.id);
  const id = edited.id === '' ? idFor(draft.name, ids, 'day') : edited.id;
  const name = draft.name.trim() || t('holidays.removal');
  const saving = useItemSaving('worklog_holidays', { ...edited, id }, (saved) => {
    if (saved) toast.show({ text: t('saved', { name }) });
    onClose();
  });
  const { theirs, mine } = saving.conflict ?? {};
  const words = useHolidayWords([theirs, mine].filter((item) => item !== undefined));
  const faults = holidayFaults(draft);
  const submit = (): void => {
    setSent(true);
    if (faults.length === 0) saving.save(itemOfHoliday(draft, id));
  };
  return (
    <Card title={t(titleKey(edited.id === '', draft.kind), { name })}>
      <ItemForm saving={saving} describe={words.describe} onSubmit={submit} onCancel={onClose}>
        <Fields
          draft={draft}
          faults={isSent ? faults : []}
          refused={saving.faults}
          onChange={(changed) => {
            onForm({ edited, draft: changed });
          }}
        />
      </ItemForm>
    </Card>
  );
}

interface FieldsProps {
  readonly draft: HolidayDraft;
  readonly onChange: (draft: HolidayDraft) => void;
  readonly faults: readonly HolidayField[];
  readonly refused: ReadonlyMap<string, string>;
}

function Fields({ draft, faults, refused, onChange }: FieldsProps) {
  const { t } = useTranslation('policies');
  const refusal = (...members: readonly string[]): string | undefined => {
    const detail = members.map((member) => refused.get(member)).find((each) => each !== undefined);
    return detail === undefined ? undefined : t('fault', { detail });
  };
  return (
    <FormGrid>
      <TextField
        label={t('holidays.name')}
        hint={t('holidays.nameHint')}
        error={faults.includes('name') ? t('holidays.nameFault') : refusal('name', 'id')}
        isOptional={draft.kind === 'removed'}
        isFull
        autoFocus
        value={draft.name}
        onChange={(event) => {
          onChange({ ...draft, name: event.target.value });
        }}
      />
      <WhenFields draft={draft} faults={faults} refusal={refusal} onChange={onChange} />
      <CheckField
        label={t('holidays.yearly')}
        hint={t('holidays.yearlyHint')}
        isFull
        checked={draft.isYearly}
        onChange={(event) => {
          onChange({ ...draft, isYearly: event.target.checked });
        }}
      />
      <TerritoryFields
        country={draft.country}
        region={draft.region}
        noCountry={t('holidays.everywhere')}
        onChange={(place) => {
          onChange({ ...draft, ...place });
        }}
      />
    </FormGrid>
  );
}

interface WhenProps extends Pick<FieldsProps, 'draft' | 'faults' | 'onChange'> {
  readonly refusal: (...members: readonly string[]) => string | undefined;
}

function WhenFields({ draft, faults, refusal, onChange }: WhenProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <DateField
        label={t('holidays.date')}
        error={faults.includes('date') ? t('holidays.dateFault') : refusal('date', 'every')}
        value={draft.date}
        onChange={(event) => {
          onChange({ ...draft, date: event.target.value });
        }}
      />
      {draft.kind === 'free' && (
        <SelectField
          label={t('holidays.half')}
          error={refusal('half')}
          value={draft.half}
          options={(['full', 'am', 'pm'] as const).map((value) => ({
            value,
            label: t(`holidays.halves.${value}`),
          }))}
          onChange={(half) => {
            onChange({ ...draft, half });
          }}
        />
      )}
    </>
  );
}
