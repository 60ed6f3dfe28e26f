import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { useDayTypes, type DayType } from '../../../data/day-types.ts';
import { useAllowanceLabel } from '../../../ui/allowance-label.ts';

/** Gives the name of an allowance, with its leave year where several years are shown. */
export function useAllowanceName(allowances: readonly Allowance[]): (allowance: Allowance) => string {
  const { t } = useTranslation('summary');
  const label = useAllowanceLabel();
  const areSeveral = new Set(allowances.map(({ year }) => year.year)).size > 1;
  return useCallback(
    (allowance) => {
      const name = label(allowance);
      return areSeveral ? t('allowances.ofYear', { name, year: allowance.year.year }) : name;
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
