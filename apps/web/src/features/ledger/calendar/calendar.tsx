import { useNavigate, useSearch } from '@tanstack/react-router';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useTranslation } from 'react-i18next';
import { useLedgerActions, type LedgerActions } from '../panel/actions.ts';
import { DayPanel } from '../panel/day-panel.tsx';
import { CalendarHead } from './calendar-head.tsx';
import styles from './calendar-page.module.css';
import { DeleteYear } from './delete-year.tsx';
import { MonthView } from './month-view.tsx';
import { firstOf, gridRange, monthOf, rangeOf, readPeriod, yearText, type Period } from './period.ts';
import { keepForPeriod } from './search.ts';
import { moveFocus, selectDates } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useCalendarData, useIsWorkday, type CalendarData } from './use-calendar-data.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useGridFocus } from './use-grid-keys.ts';
import { useSelection, type Selecting } from './use-selection.ts';
import { YearView } from './year-view.tsx';

/** What the calendar shows. */
export interface CalendarProps {
  readonly period: Period;
  readonly today: CalendarDate;
}

/** A month or a year of one's days, and the panel that changes those that are selected. */
export function Calendar({ period, today }: CalendarProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const search = useSearch({ from: '/framed/calendar/$period' });
  const range = period.kind === 'month' ? gridRange(period.first, format.weekStart) : rangeOf(period);
  const data = useCalendarData(range);
  const selecting = useSelection(search.days, today);
  const grid = useGridFocus(selecting);
  const isWorkday = useIsWorkday(range, selecting.selection.dates);
  const actions = useLedgerActions();
  const show = useShow(period);
  const title = period.kind === 'month' ? format.month(period.first, true) : String(period.year);
  const goToToday = (): void => {
    selecting.change((before) => moveFocus(before, today));
    show(today);
    grid.takeFocus();
  };
  useCalendarKeys({ selecting, actions, grid, onToday: goToToday });
  const view = { data, selecting, grid, isWorkday, onMove: show, title, open: search.open, today };
  return (
    <>
      <title>{`${title} · Worklog`}</title>
      <CalendarHead
        period={period}
        title={title}
        today={today}
        focus={focusIn(period, selecting.selection.focus, today)}
        by={search.by ?? 'type'}
        menu={<PeriodMenu period={period} data={data} actions={actions} />}
      />
      <LoadingFailed data={data} title={t('calendar.error')} />
      <div className={styles.withPanel} data-panel={selecting.panel !== 'closed'}>
        {period.kind === 'month' ? (
          <MonthView first={period.first} {...view} />
        ) : (
          <YearView year={period.year} by={search.by ?? 'type'} {...view} />
        )}
        <Panel selecting={selecting} onClosed={grid.takeFocus} />
      </div>
      <SelectionBar selecting={selecting} />
    </>
  );
}

interface PeriodMenuProps {
  readonly period: Period;
  readonly data: CalendarData;
  readonly actions: LedgerActions;
}

function PeriodMenu({ period, data, actions }: PeriodMenuProps) {
  if (period.kind === 'month') return null;
  return <DeleteYear year={period.year} dates={[...data.days.keys()]} deleteDays={actions.deleteDays} />;
}

function LoadingFailed({ data, title }: { readonly data: CalendarData; readonly title: string }) {
  if (!data.error) return null;
  return (
    <div className={styles.failed}>
      <ErrorNote error={data.error} title={title} onRetry={data.refetch} />
    </div>
  );
}

function Panel({ selecting, onClosed }: { readonly selecting: Selecting; readonly onClosed: () => void }) {
  const { selection, panel, change, clear } = selecting;
  if (panel === 'closed') return null;
  return (
    <DayPanel
      dates={selection.dates}
      focusOnOpen={panel === 'focused'}
      onClose={() => {
        clear();
        onClosed();
      }}
      onDatesChange={(dates) => {
        change((before) => selectDates(dates, before.focus));
      }}
    />
  );
}

/** Shows the period of a date, where that is another one. */
function useShow(period: Period): (date: CalendarDate) => void {
  const navigate = useNavigate();
  return (date) => {
    const isShown =
      period.kind === 'month' ? monthOf(date) === monthOf(period.first) : yearOf(date) === period.year;
    const target = period.kind === 'month' ? monthOf(date) : yearText(date);
    if (isShown || !readPeriod(target)) return;
    void navigate({
      to: '/calendar/$period',
      params: { period: target },
      search: keepForPeriod,
      replace: true,
      resetScroll: false,
    });
  };
}

/** A date of what is shown that a year leads to: that of the keys, else today, else the first. */
function focusIn(period: Period, focus: CalendarDate, today: CalendarDate): CalendarDate {
  const { from, to } = rangeOf(period);
  return [focus, today].find((date) => date >= from && date <= to) ?? firstOf(period);
}
