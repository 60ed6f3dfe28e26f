import type { CalendarDate } from '@worklog/domain/dates';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day, DayHalf } from '../../../data/days.ts';
import { useToday } from '../../../data/today.ts';
import { useFormat } from '../../../ui/format.ts';
import { isSameDraft } from './draft.ts';
import { useWishText } from './wish-text.ts';

/** Gives the words for a record: `Home, Munich, to confirm`, `Office and Home, Munich`. */
export function useRecordText(): (day: Day) => string {
  const { t } = useTranslation('ledger');
  const wishText = useWishText();
  const today = useToday();
  return useCallback(
    ({ date, am, pm }: Day): string => {
      const text = (half: DayHalf): string => {
        const words = wishText(half).text;
        return half.status === 'confirmed' ? words : t(planKey(date, today), { text: words });
      };
      if (am && pm) {
        if (isSameDraft(am, pm) && am.status === pm.status) return text(am);
        return t('panel.both', { am: text(am), pm: text(pm) });
      }
      if (am) return t('panel.onlyMorning', { text: text(am) });
      return pm ? t('panel.onlyAfternoon', { text: text(pm) }) : '';
    },
    [t, today, wishText],
  );
}

/** Gives the same in short, for lists: `Home, to confirm`, `Office and Home, planned`. */
export function useShortRecordText(): (day: Day) => string {
  const { t } = useTranslation('ledger');
  const wishText = useWishText();
  const format = useFormat();
  const today = useToday();
  return ({ date, am, pm }: Day): string => {
    const halves = [am, pm].flatMap((half) => (half ? [half] : []));
    const text = format.list([...new Set(halves.map((half) => wishText(half).title))]);
    const isPlan = halves.some(({ status }) => status === 'planned');
    const words = isPlan ? t(planKey(date, today), { text }) : text;
    if (am && pm) return words;
    return t(am ? 'panel.onlyMorning' : 'panel.onlyAfternoon', { text: words });
  };
}

/** A plan that is over waits for its confirmation. */
function planKey(date: CalendarDate, today: CalendarDate): 'panel.planned' | 'panel.toConfirm' {
  return date < today ? 'panel.toConfirm' : 'panel.planned';
}
