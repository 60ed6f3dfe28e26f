import { useNavigate } from '@tanstack/react-router';
import { earlier } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../data/day-types.ts';
import { useDays } from '../../data/days.ts';
import type { Summary } from '../../data/summary.ts';
import { useToday } from '../../data/today.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DaySheet } from '../../ui/day-sheet.tsx';
import { useFormat } from '../../ui/format.ts';
import { useClosing } from '../../ui/use-closing.ts';
import { useNumberTitle } from './number-title.ts';
import { openNumber, readNumber, type OpenedNumber } from './numbers.ts';
import { useRangeText } from './range-text.ts';
import type { DateRange } from './range.ts';
import { sheetRows } from './sheet-rows.ts';
import { daysIn } from './shares.ts';

export interface OpenedDaysProps {
  readonly summary: Summary;
  /** The number in the address. */
  readonly open: string | undefined;
}

/** The days behind the number that is opened. */
export function OpenedDays({ summary, open }: OpenedDaysProps) {
  const opened = useMemo(() => {
    const name = open === undefined ? undefined : readNumber(open);
    return name && openNumber(summary, name);
  }, [summary, open]);
  const close = useClosing('open');
  // The sheet asks for the days, so it is there only when there is something to open.
  return opened ? <OpenedSheet summary={summary} opened={opened} onClose={close} /> : null;
}

interface OpenedSheetProps {
  readonly summary: Summary;
  readonly opened: OpenedNumber;
  readonly onClose: () => void;
}

function OpenedSheet({ summary, opened, onClose }: OpenedSheetProps) {
  const navigate = useNavigate();
  const types = useDayTypes();
  const range = datesOf(opened, summary);
  const { days, isLoading, error, refetch } = useDays(range.from, range.to);
  const rows = useMemo(
    () => (isLoading ? undefined : sheetRows(opened, days, types.get)),
    [isLoading, opened, days, types],
  );
  return (
    <DaySheet
      isOpen
      {...useSheetTexts({ summary, opened }, range)}
      rows={rows}
      total={daysIn(opened.halves)}
      error={error}
      onRetry={refetch}
      onClose={onClose}
      onOpenDay={(date) => {
        const params = { period: date.slice(0, 7) };
        void navigate({ to: '/calendar/$period', params, search: { days: date } });
      }}
      footer={<ShowInCalendar range={range} />}
    />
  );
}

function ShowInCalendar({ range }: { readonly range: DateRange }) {
  const { t } = useTranslation('summary');
  return (
    <ButtonLink to="/calendar/$period" params={{ period: range.from.slice(0, 4) }} icon="calendar">
      {t('opened.showInYear')}
    </ButtonLink>
  );
}

/** What the sheet says above and below the days. */
function useSheetTexts({ summary, opened }: Pick<OpenedSheetProps, 'summary' | 'opened'>, range: DateRange) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const rangeText = useRangeText();
  const titleOf = useNumberTitle(summary);
  const total = daysIn(opened.halves);
  const { days: unknown } = summary.unknown;
  const isSure = hasCertainty(opened);
  const isConfirmed = isSure && opened.certainty === 'confirmed';
  const today = useToday();
  return {
    title: t('opened.title', {
      what: titleOf(opened),
      days: t('day', { count: total, amount: format.amount(total) }),
    }),
    sub: t('opened.sub', {
      certainty: t(`opened.certainty.${isSure ? opened.certainty : 'none'}`),
      // Nothing that has not come yet can be confirmed.
      range: rangeText.dates(
        isConfirmed && range.from <= today ? { ...range, to: earlier(range.to, today) } : range,
      ),
    }),
    note:
      isConfirmed && unknown > 0
        ? t('opened.unknown', { count: unknown, amount: format.amount(unknown) })
        : undefined,
  };
}

/** Days that are not recorded, or to be worked, are neither confirmed nor planned. */
function hasCertainty({ kind, id }: OpenedNumber): boolean {
  return kind !== 'unknown' && kind !== 'to-work' && !id.endsWith('.unknown');
}

/** From the first to the last day that is shown: allowances may count days outside of the summary's range. */
function datesOf({ halves, notCounted }: OpenedNumber, summary: Summary): DateRange {
  const dates = [...halves, ...notCounted].map(({ date }) => date).toSorted();
  const [from, to] = [summary.from, summary.to] as [CalendarDate, CalendarDate];
  return {
    from: [from, ...dates.slice(0, 1)].toSorted()[0] ?? from,
    to: [to, ...dates.slice(-1)].toSorted().at(-1) ?? to,
  };
}
