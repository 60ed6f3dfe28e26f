import { Trans, useTranslation } from 'react-i18next';
import { Kbd } from '../../../ui/button.tsx';
import { useFormat } from '../../../ui/format.ts';
import { isSameDraft } from '../panel/draft.ts';
import { useWishText } from '../panel/wish-text.ts';
import styles from './log-card.module.css';
import type { TodayState } from './use-today-state.ts';

/** What is expected of today, and why. */
export function WhyLine({ state }: { readonly state: TodayState }) {
  const { t } = useTranslation('ledger');
  const { calendar } = state;
  if (state.state === 'planned') return <PlanLine state={state} />;
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

function PlanLine({ state: { day } }: { readonly state: TodayState }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const wishText = useWishText();
  const halves = [day?.am ?? null, day?.pm ?? null];
  const [am, pm] = halves;
  const isOne = am && pm && isSameDraft(am, pm);
  const texts = halves.flatMap((half) => (half ? [wishText(half).text] : []));
  const text = isOne ? (texts[0] ?? '') : format.list(texts);
  return (
    <p className={styles.why}>
      <Trans t={t} i18nKey="today.why.planned" values={{ text }} components={{ key: <Kbd>Enter</Kbd> }} />
    </p>
  );
}
