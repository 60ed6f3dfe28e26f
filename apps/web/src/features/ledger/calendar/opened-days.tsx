import { useNavigate } from '@tanstack/react-router';
import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../data/days.ts';
import { useDayTypes } from '../../../data/day-types.ts';
import { DaySheet, type DaySheetRow } from '../../../ui/day-sheet.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import { useClosing } from '../../../ui/use-closing.ts';
import type { CalendarSearch } from './search.ts';
import { selectOne } from './selection.ts';
import {
  daysOf,
  halvesBehind,
  readOpened,
  type CountedHalf,
  type OpenedNumber,
  type Totals,
} from './totals.ts';
import type { Selecting } from './use-selection.ts';
import { elsewhere } from './whereabouts.ts';

/** What the days behind a number need. */
export interface OpenedDaysProps {
  /** The opened number as the address has it. */
  readonly open: string | undefined;
  /** The name of the period. */
  readonly period: string;
  readonly totals: Totals;
  readonly days: ReadonlyMap<CalendarDate, Day>;
  readonly isLoading: boolean;
  readonly selecting: Selecting;
}

/** The days behind the number that is opened; each opens its panel. */
export function OpenedDays({ open, period, totals, days, isLoading, selecting }: OpenedDaysProps) {
  const close = useClosing('open');
  const openDay = useOpenDay(selecting);
  const number = readOpened(open);
  const title = useTitle(number);
  const { get } = useDayTypes();
  if (!number) return null;
  const halves = halvesBehind(totals, number);
  return (
    <DaySheet
      isOpen
      onClose={close}
      title={title}
      sub={period}
      rows={isLoading ? undefined : rowsOf(halves, days, get)}
      total={daysOf(halves)}
      onOpenDay={openDay}
    />
  );
}

/** Opens the panel of a day. The list it was in is left out of the way back: the panel is a step of its own. */
function useOpenDay({ change, openPanel }: Selecting): (date: CalendarDate) => void {
  const navigate = useNavigate();
  return (date) => {
    void navigate({
      to: '.',
      search: ({ open: _, ...before }: CalendarSearch) => before,
      replace: true,
      resetScroll: false,
    });
    change(() => selectOne(date));
    openPanel('beside');
  };
}

function useTitle(number: OpenedNumber | undefined): string {
  const { t } = useTranslation('ledger');
  const { get } = useDayTypes();
  const label = useTypeLabel();
  const { country } = useFormat();
  if (!number) return '';
  const { group, certainty } = number;
  const all = {
    confirmed: t('calendar.opened.allConfirmed'),
    planned: t('calendar.opened.allPlanned'),
    unconfirmed: t('calendar.opened.allUnconfirmed'),
    missing: t('calendar.opened.allMissing'),
  };
  if (group === null) return all[certainty];
  const [kind, ...rest] = group.split('.');
  const id = rest.join('.');
  const name = kind === 'type' ? label(get(id)) : placeName(id, country, t);
  return t(`calendar.opened.${certainty}`, { name });
}

type Translate = ReturnType<typeof useTranslation<'ledger'>>['t'];

function placeName(where: string, country: (code: string) => string, t: Translate): string {
  if (where === 'office' || where === 'home' || where === 'off' || where === elsewhere) {
    return t(`calendar.legend.${where}` as 'calendar.legend.office');
  }
  return country(where);
}

/** A day whose halves are alike is one row. */
function rowsOf(
  halves: readonly CountedHalf[],
  days: ReadonlyMap<CalendarDate, Day>,
  typeOf: ReturnType<typeof useDayTypes>['get'],
): DaySheetRow[] {
  const rows = new Map<string, DaySheetRow>();
  for (const { date, half } of halves) {
    const record = days.get(date)?.[half] ?? undefined;
    const { type, place } = record ?? { type: '', place: null };
    const key = [date, type, place?.id].join(' ');
    const row = { date, type: record && typeOf(type), place: place?.name ?? undefined };
    rows.set(key, rows.has(key) ? { ...row, amount: 1 } : { ...row, amount: 0.5, half });
  }
  return [...rows.values()];
}
