import type { CalendarDate } from '@worklog/domain/dates';
import { weekdayOf } from '@worklog/domain/date-arithmetic';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/field.tsx';
import { useFormat } from '../../../ui/format.ts';
import { mostDates } from './dates-chosen.ts';

interface RepeatFieldProps {
  readonly dates: readonly CalendarDate[];
  /** What is in the field; undefined: nothing is repeated. */
  readonly until: string | undefined;
  readonly onUntil: (until: string | undefined) => void;
  /** How many days it makes. */
  readonly count: number;
}

/** Sets the chosen weekdays again every week, until a date. */
export function RepeatField({ dates, until, onUntil, count }: RepeatFieldProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const last = dates.at(-1);
  if (until === undefined) {
    return (
      <div>
        <Button
          variant="link"
          icon="plus"
          onClick={() => {
            onUntil('');
          }}
        >
          {t('panel.repeat.open')}
        </Button>
      </div>
    );
  }
  const chosen = new Set(dates.map(weekdayOf));
  const weekdays = format.list(
    format.weekdays.filter((day) => chosen.has(day)).map((day) => format.weekday(day, 'long')),
  );
  const isTooMany = count > mostDates;
  return (
    <>
      <DateField
        label={t('panel.repeat.label', { weekdays })}
        value={until}
        min={last}
        autoFocus
        hint={until !== '' && !isTooMany ? t('panel.repeat.count', { count }) : undefined}
        error={isTooMany ? t('panel.repeat.tooMany', { count, most: mostDates }) : undefined}
        onChange={(event) => {
          onUntil(event.target.value);
        }}
      />
      <div>
        <Button
          variant="link"
          onClick={() => {
            onUntil(undefined);
          }}
        >
          {t('panel.repeat.stop')}
        </Button>
      </div>
    </>
  );
}
