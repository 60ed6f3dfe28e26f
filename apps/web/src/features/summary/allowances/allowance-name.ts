import { builtInAllowances } from '@worklog/domain/allowances';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { useDayTypes, type DayType } from '../../../data/day-types.ts';
import { useTypeLabel } from '../../../ui/day-type-style.ts';

/** The allowances that come with a type and are named otherwise. */
type UsualId = 'remote' | 'holiday' | 'sick';

const usualLabels = new Map(builtInAllowances.map(({ id, label }) => [id, label]));

/** Whether an allowance still has the name it came with, which the page knows in each language. */
function hasUsualName(id: string, label: string): id is UsualId {
  return ['remote', 'holiday', 'sick'].includes(id) && usualLabels.get(id) === label;
}

/** Gives the name of an allowance, with its leave year where several years are shown. */
export function useAllowanceName(allowances: readonly Allowance[]): (allowance: Allowance) => string {
  const { t } = useTranslation('summary');
  const label = useTypeLabel();
  const areSeveral = new Set(allowances.map(({ year }) => year.year)).size > 1;
  return useCallback(
    ({ id, label: given, year }) => {
      const name = hasUsualName(id, given)
        ? t(`allowances.usual.${id}`)
        : label({ id, label: given, colour: '' });
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
