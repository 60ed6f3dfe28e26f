import { useTranslation } from 'react-i18next';
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
  return (known) => {
    const { day, calendar } = known;
    const state = weekDayState(known);
    if (!day) {
      const holiday = calendar?.am.holiday ?? calendar?.pm.holiday;
      if (state === 'unknown') return { title: t('today.week.unknown'), sub: t('today.week.setIt') };
      if (state === 'free') return { title: holiday ?? t('today.week.free'), sub: '' };
      return { title: t('today.week.open'), sub: '' };
    }
    const halves = [day.am, day.pm].flatMap((half) => (half ? [wishText(half)] : []));
    const isOne = day.am && day.pm && isSameDraft(day.am, day.pm);
    const titles = isOne ? halves.slice(0, 1) : halves;
    const sub =
      state === 'unconfirmed' || state === 'planned' ? t(`today.week.${state}`) : (halves[0]?.sub ?? '');
    return {
      title: [...new Set(titles.map(({ title }) => title))].join(', '),
      sub: isOne || state !== 'confirmed' ? sub : '',
    };
  };
}
