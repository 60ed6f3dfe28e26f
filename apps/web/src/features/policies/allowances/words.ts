import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useAllowanceLabel } from '../../../ui/allowance-label.ts';
import { useFormat } from '../../../ui/format.ts';
import type { Said } from '../conflict-view.tsx';
import { policyOfItem, type AllowanceItem, type AllowancePolicy } from './draft.ts';

/** Gives the sentences of single parts of a policy. */
function usePartWords() {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const dayOfYear = (monthDay: string): string => format.dayOfMonth(`2000-${monthDay}` as CalendarDate);
  const amount = (days: number): string => t('allowances.days', { count: days, amount: format.amount(days) });
  const granted = ({ daysAYear, fullWeekDays }: AllowancePolicy): string => {
    if (daysAYear === null) return t('allowances.sentence.unlimited');
    if (fullWeekDays === null) return t('allowances.sentence.unscaled', { days: amount(daysAYear) });
    return t('allowances.sentence.scaled', { days: amount(daysAYear), week: amount(fullWeekDays) });
  };
  const carried = ({ carryOver }: AllowancePolicy): string => {
    if (!carryOver) return t('allowances.sentence.lost');
    const { cap, lastValidDay } = carryOver;
    const what =
      cap === null
        ? t('allowances.sentence.allCarried')
        : t('allowances.sentence.capCarried', { days: amount(cap) });
    const until =
      lastValidDay === null
        ? t('allowances.sentence.untilEnd')
        : t('allowances.sentence.untilDay', { day: dayOfYear(lastValidDay) });
    return `${what} ${until}`;
  };
  return { dayOfYear, granted, carried };
}

/** Gives what allowance policies say in words. */
export function useAllowanceWords() {
  const { t } = useTranslation('policies');
  const name = useAllowanceLabel();
  const { dayOfYear, granted, carried } = usePartWords();
  /** All of a policy in sentences. */
  const sentence = (policy: AllowancePolicy): string => {
    const isGranted = policy.daysAYear !== null;
    return [
      granted(policy),
      isGranted && t(`allowances.sentence.rounding.${policy.rounding}`),
      t('allowances.sentence.starts', { day: dayOfYear(policy.yearStart) }),
      carried(policy),
      t(policy.isSelfManaged ? 'allowances.sentence.self' : 'allowances.sentence.administrators'),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const describe = (item: AllowanceItem): readonly Said[] => {
    const policy = policyOfItem(item);
    return [
      { label: t('allowances.label'), value: name(policy) },
      { label: t('allowances.daysAYear'), value: granted(policy) },
      { label: t('allowances.rounding'), value: t(`allowances.roundings.${policy.rounding}`) },
      { label: t('allowances.yearStart'), value: dayOfYear(policy.yearStart) },
      { label: t('allowances.carryOver'), value: carried(policy) },
      {
        label: t('allowances.managed'),
        value: t(policy.isSelfManaged ? 'allowances.sentence.self' : 'allowances.sentence.administrators'),
      },
      { label: t('archived'), value: policy.isArchived ? '✓' : '–' },
    ];
  };
  return { name, sentence, describe };
}
