import { useTranslation } from 'react-i18next';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import type { Said } from '../conflict-view.tsx';
import { typeOfItem, type DayTypeItem } from './draft.ts';

/** An allowance that types may draw on, by its name in the language of the page. */
export interface NamedAllowance {
  readonly id: string;
  readonly name: string;
}

/** Gives what types say in words. */
export function useTypeWords(allowances: readonly NamedAllowance[]) {
  const { t } = useTranslation('policies');
  const label = useTypeLabel();
  const allowanceName = (id: string | null): string =>
    id === null
      ? t('dayTypes.noAllowance')
      : (allowances.find((allowance) => allowance.id === id)?.name ?? id);
  const describe = (item: DayTypeItem): readonly Said[] => {
    const type = typeOfItem(item);
    return [
      { label: t('dayTypes.label'), value: label(type) },
      { label: t('dayTypes.colour'), value: type.colour },
      { label: t('dayTypes.counts'), value: t(`dayTypes.countsAs.${type.countsAs}`) },
      {
        label: t('dayTypes.place'),
        value: type.needsPlace ? t('dayTypes.needsPlace') : t('dayTypes.noPlace'),
      },
      { label: t('dayTypes.allowance'), value: allowanceName(type.allowance) },
      { label: t('dayTypes.visibility'), value: t(`dayTypes.seen.${type.visibility}`) },
      { label: t('archived'), value: type.archived ? '✓' : '–' },
    ];
  };
  return { label, allowanceName, describe };
}
