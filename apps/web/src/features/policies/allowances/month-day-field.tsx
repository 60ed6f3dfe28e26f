import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { FieldGroup, NumberField, type FieldTexts } from '../../../ui/field.tsx';
import { useFormat } from '../../../ui/format.ts';
import { SelectField } from '../../../ui/select.tsx';
import styles from './month-day-field.module.css';

export interface MonthDayFieldProps extends Pick<FieldTexts, 'label' | 'hint' | 'error'> {
  /** `MM-DD`, or what is typed of one. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** A day of every year: its number and its month. */
export function MonthDayField({ label, hint, error, value, onChange }: MonthDayFieldProps) {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const [month = '01', day = ''] = value.split('-');
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <div className={styles.parts}>
        <NumberField
          label={t('allowances.day')}
          isLabelHidden
          min={1}
          max={31}
          value={day === '' ? '' : String(Number(day))}
          onChange={(event) => {
            onChange(`${month}-${event.target.value.padStart(2, '0')}`);
          }}
        />
        <SelectField
          label={t('allowances.month')}
          isLabelHidden
          value={month}
          options={months.map((each) => ({
            value: each,
            label: format.month(`2000-${each}-01` as CalendarDate),
          }))}
          onChange={(chosen) => {
            onChange(`${chosen}-${day}`);
          }}
        />
      </div>
    </FieldGroup>
  );
}
