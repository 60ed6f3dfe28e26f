import type { WorkWeek } from '@worklog/domain/working-time';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import { daysAWeek } from './pattern.ts';

/** Gives a pattern in words: `4.5 days a week, every week the same`. */
export function usePatternText(): (weeks: readonly WorkWeek[]) => string {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  return (weeks) => {
    const days = daysAWeek(weeks);
    const amount = t('pattern.daysAWeek', { count: days, amount: format.amount(days) });
    return `${amount}, ${t(weeks.length > 1 ? 'pattern.everyOther' : 'pattern.everyWeek')}`;
  };
}
