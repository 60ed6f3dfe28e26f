import { useCallback } from 'react';
import type { Allowance } from '../../data/allowances.ts';
import { useDayTypes } from '../../data/day-types.ts';
import { useTypeLabel } from '../../ui/day-type-style.ts';

/** Gives the name of an allowance in the language of the page, where it is that of a day type which the page knows. */
export function useAllowanceLabel(): (allowance: Pick<Allowance, 'id' | 'label'>) => string {
  const { get } = useDayTypes();
  const typeLabel = useTypeLabel();
  return useCallback(
    ({ id, label }) => {
      const type = get(id);
      return type.label === label ? typeLabel(type) : label;
    },
    [get, typeLabel],
  );
}
