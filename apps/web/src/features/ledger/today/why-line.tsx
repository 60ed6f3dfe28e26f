import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { useFormat } from '../../../ui/format.ts';
import { isSameDraft } from '../panel/draft.ts';
import { useWishText } from '../panel/wish-text.ts';
import styles from './log-card.module.css';
import type { LogToday } from './use-log-today.ts';
import type { TodayState } from './use-today-state.ts';

interface WhyLineProps {
  readonly state: TodayState;
  readonly log: LogToday;
}

/** What is expected of today, and why; a plan can be confirmed as it is. */
export function WhyLine({ state, log }: WhyLineProps) {
  const { t } = useTranslation('ledger');
  const { calendar } = state;
  if (state.state === 'planned') return <PlanLine state={state} log={log} />;
  const name = calendar?.am.holiday ?? '';
  return (
    <p className={styles.why} aria-busy={calendar === undefined}>
      {t(`today.why.${reasonOf(state)}`, { name })}
    </p>
  );
}

function reasonOf({ isNew, calendar }: TodayState): 'new' | 'unknown' | 'holiday' | 'workday' | 'free' {
  if (isNew) return 'new';
  if (!calendar) return 'unknown';
  const { am, pm } = calendar;
  if (am.holiday !== null && pm.holiday !== null) return 'holiday';
  return am.isScheduled || pm.isScheduled ? 'workday' : 'free';
}

function PlanLine({ state: { day }, log }: WhyLineProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const wishText = useWishText();
  const halves = [day?.am ?? null, day?.pm ?? null];
  const [am, pm] = halves;
  const isOne = am && pm && isSameDraft(am, pm);
  const texts = halves.flatMap((half) => (half ? [wishText(half).text] : []));
  const text = isOne ? (texts[0] ?? '') : format.list(texts);
  return (
    <div className={styles.plan}>
      <p className={styles.why}>{t('today.why.planned', { text })}</p>
      <Button keys="Enter" onClick={log.confirmPlan}>
        {t('today.why.confirm')}
      </Button>
    </div>
  );
}
