import { useNavigate } from '@tanstack/react-router';
import type { CalendarDate } from '@worklog/domain/dates';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../data/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DateField, FieldGroup, FormGrid } from '../../ui/field.tsx';
import { presets, rangeFault, searchOf, type DateRange } from './range.ts';
import styles from './range-dialog.module.css';

export interface RangeDialogProps {
  /** What is shown now. */
  readonly range: DateRange;
  readonly today: CalendarDate;
  /** Their leave years are offered. */
  readonly allowances: Summary['allowances'] | undefined;
  readonly onClose: () => void;
}

/** Asks for another range: its two ends, or one that is asked for often. */
export function RangeDialog({ range, today, allowances = [], onClose }: RangeDialogProps) {
  const { t } = useTranslation('summary');
  const navigate = useNavigate();
  const leaveYear = allowances.find(({ year }) => year.from <= today && year.to >= today)?.year;
  const show = (chosen: DateRange) => {
    onClose();
    void navigate({ to: '/summary', search: searchOf(chosen) });
  };
  return (
    <Dialog isOpen title={t('range.title')} size="md" onClose={onClose}>
      <FieldGroup label={t('range.presets')}>
        <div className={styles.presets}>
          {presets(today, leaveYear as DateRange | undefined).map((each) => (
            <Button key={each.preset} onClick={() => show(each.range)}>
              {t(`range.${each.preset}`)}
            </Button>
          ))}
        </div>
      </FieldGroup>
      <RangeForm range={range} onShow={show} />
    </Dialog>
  );
}

interface RangeFormProps {
  readonly range: DateRange;
  readonly onShow: (range: DateRange) => void;
}

function RangeForm({ range, onShow }: RangeFormProps) {
  const { t } = useTranslation('summary');
  const [from, setFrom] = useState<string>(range.from);
  const [to, setTo] = useState<string>(range.to);
  const [isSent, setSent] = useState(false);
  const fault = rangeFault(from, to);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    if (!fault) onShow({ from: from as CalendarDate, to: to as CalendarDate });
  };
  const faultText = isSent && fault ? t(`range.fault.${fault}`) : undefined;
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <FormGrid>
        <DateField label={t('range.from')} value={from} onChange={(event) => setFrom(event.target.value)} />
        <DateField
          label={t('range.to')}
          value={to}
          error={faultText}
          onChange={(event) => setTo(event.target.value)}
        />
      </FormGrid>
      <Button type="submit" variant="primary" size="lg" isWide>
        {t('range.show')}
      </Button>
    </form>
  );
}
