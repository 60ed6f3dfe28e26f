import { useNavigate } from '@tanstack/react-router';
import { earlier } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../data/summary.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { CsvButton } from './csv-button.tsx';
import { RangeDialog } from './range-dialog.tsx';
import { useRangeText } from './range-text.ts';
import { neighbour, searchOf, type DateRange, type SummaryRange } from './range.ts';
import styles from './summary-head.module.css';

export interface SummaryHeadProps {
  readonly range: SummaryRange;
  readonly today: CalendarDate;
  /** Undefined while they are on their way. */
  readonly allowances: Summary['allowances'] | undefined;
}

/** Which range the summary is of, and what can be done with it. */
export function SummaryHead({ range, today, allowances }: SummaryHeadProps) {
  const { t } = useTranslation('summary');
  const rangeText = useRangeText();
  const [isChoosing, setChoosing] = useState(false);
  const past = range.from <= today ? { from: range.from, to: earlier(range.to, today) } : undefined;
  return (
    <>
      <PageHead
        title={t('title', { range: rangeText.short(range) })}
        sub={past ? t('sub.past', { range: rangeText.dates(past) }) : t('sub.future')}
        before={<Steps range={range} />}
        actions={
          <div className={`${styles.actions} no-print`}>
            <Button icon="calendar" onClick={() => setChoosing(true)}>
              {t('otherRange')}
            </Button>
            <CsvButton range={range} />
            <Button icon="print" className={styles.wide ?? ''} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        }
      />
      {isChoosing && (
        <RangeDialog range={range} today={today} allowances={allowances} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}

/** Leads to the ranges before and after. */
function Steps({ range }: { readonly range: SummaryRange }) {
  const { t } = useTranslation('summary');
  const isYear = range.year !== undefined;
  return (
    <div className={`${styles.steps} no-print`}>
      <Step icon="left" label={t(isYear ? 'previousYear' : 'previousRange')} to={neighbour(range, -1)} />
      <Step icon="right" label={t(isYear ? 'nextYear' : 'nextRange')} to={neighbour(range, 1)} />
    </div>
  );
}

interface StepProps {
  readonly icon: 'left' | 'right';
  readonly label: string;
  /** Undefined: there is nothing further. */
  readonly to: DateRange | undefined;
}

function Step({ icon, label, to }: StepProps) {
  const navigate = useNavigate();
  const go = () => {
    if (to) void navigate({ to: '/summary', search: searchOf(to) });
  };
  return <IconButton variant="default" icon={icon} label={label} disabled={!to} onClick={go} />;
}
