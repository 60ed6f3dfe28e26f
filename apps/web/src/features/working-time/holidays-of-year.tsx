import { useQuery } from '@tanstack/react-query';
import { weekdayOf } from '@worklog/domain/date-arithmetic';
import type { Holiday } from '@worklog/domain/work-calendar';
import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { holidaysQuery } from '../../data/work-calendar.ts';
import { IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/format.ts';
import { List, ListRow } from '../../ui/list.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { countHolidays, listedHolidays, type ListedHoliday } from './holiday-list.ts';
import styles from './holidays.module.css';

/** Holidays that are on their way, there, or could not be had. */
export interface HolidaysState {
  readonly holidays: readonly ListedHoliday[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The holidays of a year in a country or region; null: nowhere. Seen before somebody chooses it. */
export function useHolidaysAt(country: string | null, region: string | null, year: number): HolidaysState {
  const all = useQuery(holidaysQuery({ country, region, year }));
  const own = useOwnDays(year);
  return {
    holidays: all.data && own && listedHolidays(all.data, own),
    error: all.error,
    retry: () => void all.refetch(),
  };
}

/** The free days that the organisation gives everybody; none while that is not known. */
export function useOwnDays(year: number): readonly Holiday[] | undefined {
  const { data, isError } = useQuery(holidaysQuery({ country: null, region: null, year }));
  return data ?? (isError ? [] : undefined);
}

/** Gives how many holidays there are: `13 days and 2 half days`. */
export function useHolidayCount(): (holidays: readonly ListedHoliday[]) => string {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  return (holidays) => {
    const { days, halves } = countHolidays(holidays);
    const parts = [t('holidays.count', { count: days })];
    if (halves > 0) parts.push(t('holidays.halves', { count: halves }));
    return format.list(parts);
  };
}

export interface YearStepsProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** The year whose holidays are listed. */
export function YearSteps({ year, onChange }: YearStepsProps) {
  const { t } = useTranslation('working-time');
  return (
    <div className={styles.years}>
      <IconButton
        icon="left"
        label={t('holidays.previousYear')}
        disabled={year <= 1900}
        onClick={() => {
          onChange(year - 1);
        }}
      />
      <span className="num m">{year}</span>
      <IconButton
        icon="right"
        label={t('holidays.nextYear')}
        disabled={year >= 2200}
        onClick={() => {
          onChange(year + 1);
        }}
      />
    </div>
  );
}

export interface HolidaysProps extends HolidaysState {
  readonly year: number;
  /** What to do where there are none. */
  readonly emptyNote: string;
  readonly headingLevel?: 2 | 3 | undefined;
}

/** A list of holidays, each with the part of the day that is free. */
export function Holidays({ holidays, error, retry, year, emptyNote, headingLevel = 3 }: HolidaysProps) {
  const { t } = useTranslation('working-time');
  if (error) return <ErrorNote title={t('holidays.listFailed')} error={error} onRetry={retry} />;
  if (!holidays) return <SkeletonLines lines={8} height="1.25rem" />;
  if (holidays.length === 0) {
    return (
      <EmptyState icon="calendar" level={headingLevel} title={t('holidays.empty', { year })}>
        {emptyNote}
      </EmptyState>
    );
  }
  return (
    <List>
      {holidays.map((holiday) => (
        <HolidayRow key={holiday.date} holiday={holiday} />
      ))}
    </List>
  );
}

function HolidayRow({ holiday: { date, name, part, isOwn } }: { readonly holiday: ListedHoliday }) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  return (
    <ListRow isWrapping>
      <span className={`num m nowrap ${styles.date ?? ''} ${isWeekend(date) ? 'mut' : ''}`}>
        {format.day(date)}
      </span>
      <span className="grow break">{name}</span>
      {(part !== 'full' || isOwn) && (
        <span className={styles.tags}>
          {part !== 'full' && <Tag>{t(part === 'am' ? 'holidays.morning' : 'holidays.afternoon')}</Tag>}
          {isOwn && <Tag>{t('holidays.organisation')}</Tag>}
        </span>
      )}
    </ListRow>
  );
}

function isWeekend(date: CalendarDate): boolean {
  return weekdayOf(date) >= 6;
}
