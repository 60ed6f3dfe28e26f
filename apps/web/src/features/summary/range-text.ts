import type { CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import type { SummaryRange } from './range.ts';

/** Ranges in words. */
export interface RangeText {
  /** `2026`, `1 Feb to 15 Mar 2026`. */
  readonly short: (range: SummaryRange) => string;
  /** `in 2026`, `from 1 Feb to 15 Mar 2026`. */
  readonly within: (range: SummaryRange) => string;
  /** `1 Jan to 22 Nov 2026`. */
  readonly dates: (range: { readonly from: string; readonly to: string }) => string;
}

/** Gives ranges in the language of the page. */
export function useRangeText(): RangeText {
  const { t } = useTranslation('summary');
  const format = useFormat();
  return useMemo(() => {
    // The contract has no type for dates.
    const dates: RangeText['dates'] = ({ from, to }) =>
      format.range(from as CalendarDate, to as CalendarDate, true);
    return {
      dates,
      short: (range) => (range.year === undefined ? dates(range) : String(range.year)),
      within: (range) =>
        range.year === undefined
          ? t('within.range', { range: dates(range) })
          : t('within.year', { year: range.year }),
    };
  }, [format, t]);
}
