import { useTranslation } from 'react-i18next';
import type { Day, DayHalf } from '../../../data/days.ts';
import { isSameDraft } from '../panel/draft.ts';
import { useWishText } from '../panel/wish-text.ts';
import { weekDayState, type KnownDate } from './week.ts';

/** What stands in the cell of a day. */
export interface WeekDayWords {
  readonly title: string;
  readonly sub: string;
}

/** Gives what stands in the cell of a day. */
export function useWeekDayWords(): (known: KnownDate) => WeekDayWords {
  const { t } = useTranslation('ledger');
  const wishText = useWishText();
  const ofEmpty = (known: KnownDate): WeekDayWords => {
    const { am, pm } = known.calendar ?? {};
    const state = weekDayState(known);
    if (state === 'unknown') return { title: t('today.week.unknown'), sub: t('today.week.setIt') };
    if (state === 'free') return { title: am?.holiday ?? pm?.holiday ?? t('today.week.free'), sub: '' };
    return { title: t('today.week.open'), sub: '' };
  };
  return (known) => {
    const { day } = known;
    if (!day) return ofEmpty(known);
    const state = weekDayState(known);
    const texts = halvesOf(day).map(wishText);
    const title = [...new Set(texts.map((text) => text.title))].join(', ');
    const isPlan = state === 'unconfirmed' || state === 'planned';
    return {
      title,
      sub: isPlan ? t(`today.week.${state}`) : texts.length === 1 ? (texts[0]?.sub ?? '') : '',
    };
  };
}

/** What a day is spent on: one thing, or that of the morning and that of the afternoon. */
function halvesOf({ am, pm }: Day): DayHalf[] {
  const halves = [am, pm].flatMap((half) => (half ? [half] : []));
  return am && isSameDraft(am, pm) ? [am] : halves;
}
