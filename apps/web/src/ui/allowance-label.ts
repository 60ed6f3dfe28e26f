import { builtInAllowances } from '@worklog/domain/allowances';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypeLabel } from './day-type-style.ts';
import type texts from './texts/en.ts';

/** What is needed of an allowance to name it. */
export interface AllowanceLook {
  readonly id: string;
  /** As the organisation wrote it. */
  readonly label: string;
}

/** The allowances that come with a type and are named otherwise. */
type NamedAllowance = keyof (typeof texts)['allowance'];

const namedOtherwise: readonly string[] = ['remote', 'holiday', 'sick'] satisfies NamedAllowance[];

/** Whether an allowance still has the name it came with, which the page knows in each language. */
function hasUsualName(
  allowance: AllowanceLook,
): allowance is AllowanceLook & { readonly id: NamedAllowance } {
  const { id, label } = allowance;
  return (
    namedOtherwise.includes(id) && builtInAllowances.some((each) => each.id === id && each.label === label)
  );
}

/** Gives the name of an allowance in the language of the page; one that an administrator chose stays as it is. */
export function useAllowanceLabel(): (allowance: AllowanceLook) => string {
  const { t } = useTranslation('ui');
  const typeLabel = useTypeLabel();
  return useCallback(
    (allowance: AllowanceLook) =>
      hasUsualName(allowance) ? t(`allowance.${allowance.id}`) : typeLabel({ ...allowance, colour: '' }),
    [t, typeLabel],
  );
}
