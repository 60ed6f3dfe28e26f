import type { CountsAs, DayType, Visibility } from '@worklog/domain/day-types';
import { useTranslation } from 'react-i18next';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { CheckField, FormGrid, TextField } from '../../../ui/field.tsx';
import { SelectField } from '../../../ui/select.tsx';
import { ColourField } from './colour-field.tsx';
import { isBuiltIn } from './draft.ts';
import type { NamedAllowance } from './words.ts';

/** The fields of the form that can be wrong. */
export type TypeField = 'label' | 'colour';

export interface TypeFieldsProps {
  readonly type: DayType;
  readonly isNew: boolean;
  /** All other types in force. */
  readonly others: readonly DayType[];
  readonly allowances: readonly NamedAllowance[];
  readonly faults: readonly TypeField[];
  /** What the server refused, by member. */
  readonly refused: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<DayType>) => void;
}

const countsAs: readonly CountsAs[] = ['work', 'leave', 'holiday', 'absence'];
const visibilities: readonly Visibility[] = ['full', 'away', 'hidden'];

/** No allowance; no id is empty. */
const none = '';

/** The fields of a day type. */
export function TypeFields(props: TypeFieldsProps) {
  const { type, others, faults, refused, onChange } = props;
  const { t } = useTranslation('policies');
  const label = useTypeLabel();
  const refusal = (member: string): string | undefined => {
    const detail = refused.get(member);
    return detail === undefined ? undefined : t('fault', { detail });
  };
  const same = others.find(({ colour }) => colour.toLowerCase() === type.colour.toLowerCase());
  return (
    <FormGrid>
      <TextField
        label={t('dayTypes.label')}
        hint={t('dayTypes.labelHint')}
        error={faults.includes('label') ? t('dayTypes.labelFault') : refusal('label')}
        isFull
        data-autofocus
        value={type.label}
        onChange={(event) => {
          onChange({ label: event.target.value });
        }}
      />
      <ColourField
        type={type}
        sameAs={same && label(same)}
        error={faults.includes('colour') ? t('dayTypes.colourFault') : refusal('colour')}
        onChange={(colour) => {
          onChange({ colour });
        }}
      />
      <MeaningFields {...props} refusal={refusal} />
    </FormGrid>
  );
}

interface MeaningProps extends TypeFieldsProps {
  readonly refusal: (member: string) => string | undefined;
}

function MeaningFields({ type, allowances, refusal, onChange }: MeaningProps) {
  const { t } = useTranslation('policies');
  const isFixed = isBuiltIn(type.id);
  return (
    <>
      <SelectField
        label={t('dayTypes.counts')}
        hint={isFixed ? t('dayTypes.countsFixed') : t(`dayTypes.countsAsHint.${type.countsAs}`)}
        error={refusal('counts_as')}
        disabled={isFixed}
        value={type.countsAs}
        options={countsAs.map((value) => ({ value, label: t(`dayTypes.countsAs.${value}`) }))}
        onChange={(value) => {
          onChange({ countsAs: value });
        }}
      />
      <SelectField
        label={t('dayTypes.allowance')}
        error={refusal('allowance')}
        value={type.allowance ?? none}
        options={[
          { value: none, label: t('dayTypes.noAllowance') },
          ...allowances.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => {
          onChange({ allowance: value === none ? null : value });
        }}
      />
      <SelectField
        label={t('dayTypes.visibility')}
        hint={t('dayTypes.visibilityHint')}
        error={refusal('visibility')}
        value={type.visibility}
        options={visibilities.map((value) => ({ value, label: t(`dayTypes.seen.${value}`) }))}
        onChange={(value) => {
          onChange({ visibility: value });
        }}
      />
      <CheckField
        label={t('dayTypes.needsPlaceLabel')}
        hint={t('dayTypes.needsPlaceHint')}
        checked={type.needsPlace}
        onChange={(event) => {
          onChange({ needsPlace: event.target.checked });
        }}
      />
    </>
  );
}
