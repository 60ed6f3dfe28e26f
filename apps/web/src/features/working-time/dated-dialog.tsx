import { readDate, type CalendarDate } from '@worklog/domain/dates';
import type { Dated } from '@worklog/domain/dated';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DateField } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';

export interface DatedDialogProps {
  readonly title: string;
  /** The first day; undefined: none is typed, so nothing can be saved. */
  readonly validFrom: CalendarDate | undefined;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with what holds from a day on; its button says from when. */
export function DatedDialog({ title, validFrom, isSaving, onSave, onClose, children }: DatedDialogProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const footer = (
    <>
      <Button variant="primary" size="lg" isBusy={isSaving} disabled={!validFrom} onClick={onSave}>
        {validFrom ? t('editor.save', { date: format.dayOfMonth(validFrom, true) }) : t('editor.saveNoDate')}
      </Button>
      <Button size="lg" onClick={onClose}>
        {t('cancel', { ns: 'ui' })}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} size="md" footer={footer}>
      {children}
    </Dialog>
  );
}

export interface FirstDayFieldProps {
  readonly value: CalendarDate | undefined;
  readonly onChange: (date: CalendarDate | undefined) => void;
  /** What there is already: one of the same day is replaced. */
  readonly others: readonly Dated[];
  /** What is said of a day that replaces none and is not past. */
  readonly hint: string;
  readonly replacesHint: string;
  readonly isFull?: boolean;
}

/** Asks from which day on something holds. */
export function FirstDayField(props: FirstDayFieldProps) {
  const { value, onChange, others, hint, replacesHint, isFull = false } = props;
  const { t } = useTranslation('working-time');
  const today = useToday();
  const isTaken = others.some(({ validFrom }) => validFrom === value);
  const past = value !== undefined && value < today ? t('editor.validFromPast') : hint;
  return (
    <DateField
      label={t('editor.validFrom')}
      hint={isTaken ? replacesHint : past}
      error={value ? undefined : t('editor.validFromMissing')}
      min="1900-01-01"
      max="2200-12-31"
      isFull={isFull}
      defaultValue={value ?? ''}
      onChange={(event) => {
        onChange(readDate(event.target.value));
      }}
    />
  );
}
