import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { useDayTypes, type DayType } from '../../../data/day-types.ts';
import { useTypeLabel } from '../../../ui/day-type-style.ts';

/** Gives the name of an allowance, with its leave year where several years are shown. */
export function useAllowanceName(allowances: readonly Allowance[]): (allowance: Allowance) => string {
  const { t } = useTranslation('summary');
  const label = useTypeLabel();
  const areSeveral = new Set(allowances.map(({ year }) => year.year)).size > 1;
  return useCallback(
    ({ id, label: given, year }) => {
      // An allowance that is named like the type it comes with has its name in the language of the page.
      const name = label({ id, label: given, colour: '' });
      return areSeveral ? t('allowances.ofYear', { name, year: year.year }) : name;
    },
    [t, label, areSeveral],
  );
}

/** Gives the type whose sign an allowance has: that of its name, or else the first that draws on it. */
export function useAllowanceType(): (allowance: Allowance) => DayType | undefined {
  const types = useDayTypes();
  return useCallback(
    ({ id }) => types.list.find((type) => type.id === id) ?? types.list.find((type) => type.allowance === id),
    [types],
  );
}
