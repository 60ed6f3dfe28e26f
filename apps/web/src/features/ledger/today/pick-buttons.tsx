import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useAllowances } from '../../../data/allowances.ts';
import { useDayTypes } from '../../../data/day-types.ts';
import { Kbd } from '../../../ui/button.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { dayTypeStyle } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import { Icon } from '../../../ui/icon.tsx';
import { typeLetters } from '../panel/type-letters.ts';
import { useWishText } from '../panel/wish-text.ts';
import { isSameWish } from './likely.ts';
import styles from './log-card.module.css';
import type { Pick } from './picks.ts';
import type { LogToday } from './use-log-today.ts';
import type { TodayState } from './use-today-state.ts';

interface PickButtonsProps {
  readonly state: TodayState;
  readonly log: LogToday;
  readonly onOther: (date: CalendarDate) => void;
}

/** The types and places that were used last, each one press away, and a way to all others. */
export function PickButtons({ state, log, onOther }: PickButtonsProps) {
  const { t } = useTranslation('ledger');
  const { list } = useDayTypes();
  const letters = typeLetters(list);
  const { picks, suggestion } = state;
  return (
    <div className={styles.picks} role="group" aria-label={t('today.log')}>
      {picks.map((pick, index) => {
        const isFirst = picks.findIndex(({ type }) => type === pick.type) === index;
        const letter = isFirst ? letters.get(pick.type) : undefined;
        return (
          <PickButton
            key={`${pick.type} ${pick.place?.id ?? ''}`}
            pick={pick}
            keyName={(letter ?? String(index + 1)).toUpperCase()}
            isSuggested={suggestion !== null && isSameWish(pick, suggestion)}
            onPress={() => {
              log.log(pick);
            }}
          />
        );
      })}
      <button
        type="button"
        className={styles.pick}
        aria-keyshortcuts="E"
        onClick={() => {
          onOther(state.today);
        }}
      >
        <span className={styles.other}>
          <Icon name="more" />
        </span>
        <span className={styles.words}>
          <b>{t('today.other')}</b>
          <small>{t('today.otherSub')}</small>
        </span>
        <PickKey>E</PickKey>
      </button>
    </div>
  );
}

interface PickButtonProps {
  readonly pick: Pick;
  readonly keyName: string;
  readonly isSuggested: boolean;
  readonly onPress: () => void;
}

function PickButton({ pick, keyName, isSuggested, onPress }: PickButtonProps) {
  const { t } = useTranslation('ledger');
  const { get } = useDayTypes();
  const wishText = useWishText();
  const left = useLeftText(pick);
  const type = get(pick.type);
  const looks = dayTypeStyle(type);
  const words = wishText(pick);
  // Somebody who is new works at home, whatever that place will be called.
  const title = pick.needsPlace && pick.type === 'remote' ? t('panel.place.home') : words.title;
  const sub = words.sub || (left ?? (pick.needsPlace ? t('today.asksPlace') : t('today.noPlace')));
  return (
    <button
      type="button"
      className={[styles.pick, looks.className, isSuggested ? styles.suggested : ''].join(' ')}
      style={looks.style}
      aria-keyshortcuts={keyName}
      onClick={onPress}
    >
      <TypeKey type={type} size="lg" />
      <span className={styles.words}>
        <b>{title}</b>
        <small>{sub}</small>
      </span>
      {isSuggested && <span className="sr">{t('today.suggested')}</span>}
      <PickKey>{keyName}</PickKey>
    </button>
  );
}

/** What is left of leave; undefined where the type is no leave, or has no limit. */
function useLeftText({ type }: Pick): string | undefined {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { get } = useDayTypes();
  const { data = [] } = useAllowances();
  const { allowance: id, countsAs } = get(type);
  const allowance = data.find((each) => each.id === id);
  if (countsAs !== 'leave' || !allowance?.isLimited) return undefined;
  return t('today.left', { amount: format.amount(allowance.left), count: allowance.left });
}

function PickKey({ children }: { readonly children: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      <Kbd>{children}</Kbd>
    </span>
  );
}
