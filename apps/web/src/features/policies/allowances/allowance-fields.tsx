import type { Rounding } from '@worklog/domain/grant';
import { useTranslation } from 'react-i18next';
import { CheckField, FormGrid, NumberField, TextField } from '../../../ui/field.tsx';
import { SelectField } from '../../../ui/select.tsx';
import type { AllowanceDraft, AllowanceField } from './draft.ts';
import { MonthDayField } from './month-day-field.tsx';

export interface AllowanceFieldsProps {
  readonly draft: AllowanceDraft;
  readonly faults: readonly AllowanceField[];
  /** What the server refused, by member. */
  readonly refused: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<AllowanceDraft>) => void;
}

interface PartProps extends Pick<AllowanceFieldsProps, 'draft' | 'onChange'> {
  /** What is wrong with a field; `member` is its name in the configuration. */
  readonly errorOf: (field: AllowanceField, member: string) => string | undefined;
}

const weeks = ['1', '2', '3', '4', '5', '6', '7'];
const roundings: readonly Rounding[] = ['nearest_half', 'up_half', 'up_whole', 'none'];

/** The fields of an allowance. */
export function AllowanceFields({ draft, faults, refused, onChange }: AllowanceFieldsProps) {
  const { t } = useTranslation('policies');
  const errorOf = (field: AllowanceField, member: string): string | undefined => {
    if (faults.includes(field)) return t(`allowances.fault.${field}`);
    const detail = refused.get(member);
    return detail === undefined ? undefined : t('fault', { detail });
  };
  return (
    <FormGrid>
      <TextField
        label={t('allowances.label')}
        hint={t('allowances.labelHint')}
        error={errorOf('label', 'label')}
        isFull
        data-autofocus
        value={draft.label}
        onChange={(event) => {
          onChange({ label: event.target.value });
        }}
      />
      <GrantFields draft={draft} errorOf={errorOf} onChange={onChange} />
      <YearFields draft={draft} errorOf={errorOf} onChange={onChange} />
      <CarryFields draft={draft} errorOf={errorOf} onChange={onChange} />
      <CheckField
        label={t('allowances.selfManaged')}
        hint={t('allowances.selfManagedHint')}
        isFull
        checked={draft.isSelfManaged}
        onChange={(event) => {
          onChange({ isSelfManaged: event.target.checked });
        }}
      />
    </FormGrid>
  );
}

function GrantFields({ draft, errorOf, onChange }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <NumberField
        label={t('allowances.daysAYear')}
        hint={t('allowances.daysAYearHint')}
        error={errorOf('daysAYear', 'days_a_year')}
        isOptional
        step="0.5"
        min={0}
        max={366}
        value={draft.daysAYear}
        onChange={(event) => {
          onChange({ daysAYear: event.target.value });
        }}
      />
      <SelectField
        label={t('allowances.fullWeekDays')}
        hint={t('allowances.weekHint')}
        value={draft.fullWeekDays}
        options={[
          ...weeks.map((week) => ({
            value: week,
            label: t('allowances.weekDays', { count: Number(week) }),
          })),
          { value: 'none', label: t('allowances.notScaled') },
        ]}
        onChange={(fullWeekDays) => {
          onChange({ fullWeekDays });
        }}
      />
    </>
  );
}

function YearFields({ draft, errorOf, onChange }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <SelectField
        label={t('allowances.rounding')}
        value={draft.rounding}
        options={roundings.map((value) => ({ value, label: t(`allowances.roundings.${value}`) }))}
        onChange={(rounding) => {
          onChange({ rounding });
        }}
      />
      <MonthDayField
        label={t('allowances.yearStart')}
        error={errorOf('yearStart', 'year_start')}
        value={draft.yearStart}
        onChange={(yearStart) => {
          onChange({ yearStart });
        }}
      />
    </>
  );
}

function CarryFields({ draft, errorOf, onChange }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <CheckField
        label={t('allowances.carries')}
        isFull
        checked={draft.carries}
        onChange={(event) => {
          onChange({ carries: event.target.checked });
        }}
      />
      {draft.carries && (
        <>
          <NumberField
            label={t('allowances.cap')}
            hint={t('allowances.capHint')}
            error={errorOf('cap', 'carry_over/cap')}
            isOptional
            step="0.5"
            min={0}
            max={366}
            value={draft.cap}
            onChange={(event) => {
              onChange({ cap: event.target.value });
            }}
          />
          <LastDayField draft={draft} errorOf={errorOf} onChange={onChange} />
        </>
      )}
    </>
  );
}

function LastDayField({ draft, errorOf, onChange }: PartProps) {
  const { t } = useTranslation('policies');
  const endsEarlier = draft.lastValidDay !== '';
  return (
    <div>
      <SelectField
        label={t('allowances.lastValidDay')}
        value={endsEarlier ? 'day' : 'end'}
        options={[
          { value: 'end', label: t('allowances.endOfYear') },
          { value: 'day', label: t('allowances.onDay') },
        ]}
        onChange={(value) => {
          onChange({ lastValidDay: value === 'day' ? '03-31' : '' });
        }}
      />
      {endsEarlier && (
        <MonthDayField
          label={t('allowances.lastValidDayHint')}
          error={errorOf('lastValidDay', 'carry_over/last_valid_day')}
          value={draft.lastValidDay}
          onChange={(lastValidDay) => {
            onChange({ lastValidDay });
          }}
        />
      )}
    </div>
  );
}
