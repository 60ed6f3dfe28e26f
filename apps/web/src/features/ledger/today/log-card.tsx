import type { CalendarDate } from '@worklog/domain/dates';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { Part } from '../panel/draft.ts';
import { AskPlace } from './ask-place.tsx';
import styles from './log-card.module.css';
import { PickButtons } from './pick-buttons.tsx';
import { Stamp } from './stamp.tsx';
import { useLogToday } from './use-log-today.ts';
import { useTodayState } from './use-today-state.ts';
import { WhyLine } from './why-line.tsx';

const parts: readonly Part[] = ['full', 'am', 'pm'];

/** Logs today with one press. The buttons are the same whatever is recorded; only what is suggested changes. */
export function LogCard({ onOther }: { readonly onOther: (date: CalendarDate) => void }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const title = useId();
  const state = useTodayState();
  const log = useLogToday(state, onOther);
  return (
    <section className={styles.log} aria-labelledby={title}>
      <div className={styles.head}>
        <h1 className={styles.date} id={title}>
          {format.longDay(state.today)}
        </h1>
        <div className={styles.part}>
          <Segmented
            label={t('panel.part.label')}
            value={log.part}
            onChange={log.setPart}
            options={parts.map((value) => ({ value, label: t(`panel.part.${value}`) }))}
            isFull
          />
        </div>
      </div>
      {state.error && !state.isLoading && !state.day ? (
        <div className={styles.gap}>
          <ErrorNote error={state.error} title={t('panel.failed')} onRetry={state.refetch} />
        </div>
      ) : null}
      {state.isLoading ? (
        <LogSkeleton />
      ) : (
        <>
          {state.state === 'confirmed' ? (
            <Stamp state={state} log={log} onChange={onOther} />
          ) : (
            <WhyLine state={state} log={log} />
          )}
          <PickButtons state={state} log={log} onOther={onOther} />
          {log.asked && <AskPlace key={log.asked.type} pick={log.asked} log={log} />}
        </>
      )}
    </section>
  );
}

function LogSkeleton() {
  const { t } = useTranslation('ledger');
  return (
    <div aria-busy="true">
      <span className="sr">{t('panel.loading')}</span>
      <div className={styles.gap}>
        <Skeleton width="60%" />
      </div>
      <div className={styles.picks}>
        {[0, 1, 2, 3, 4, 5].map((index) => (
          <Skeleton key={index} height="3.75rem" />
        ))}
      </div>
    </div>
  );
}
