import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Said } from '../conflict-view.tsx';
import type { HolidayItem } from './draft.ts';
import { useTerritoryName } from './territory-fields.tsx';

/** Gives what these free days say in words. */
export function useHolidayWords(items: readonly HolidayItem[]) {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const where = useTerritoryName(items);
  const when = ({ date, every }: HolidayItem): string =>
    date === undefined
      ? `${format.dayOfMonth(`2000-${every ?? '01-01'}` as CalendarDate)}, ${t('holidays.everyYear')}`
      : format.day(date as CalendarDate, true);
  const howLong = ({ half = 'full', remove }: HolidayItem): string =>
    remove ? t('holidays.removal') : t(`holidays.halves.${half}`);
  const describe = (item: HolidayItem): readonly Said[] => [
    { label: t('holidays.name'), value: item.name ?? '–' },
    { label: t('holidays.when'), value: when(item) },
    { label: t('holidays.half'), value: howLong(item) },
    { label: t('holidays.where'), value: where(item) },
  ];
  return { when, howLong, where, describe };
}
