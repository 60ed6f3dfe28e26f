import type { CalendarDate } from '@worklog/domain/dates';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day, DayHalf } from '../../../data/days.ts';
import { useToday } from '../../../data/today.ts';
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

/** A plan that is over waits for its confirmation. */
function planKey(date: CalendarDate, today: CalendarDate): 'panel.planned' | 'panel.toConfirm' {
  return date < today ? 'panel.toConfirm' : 'panel.planned';
}
