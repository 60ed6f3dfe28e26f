import type { CalendarDate } from '@worklog/domain/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeKey } from './day-mark.tsx';
import { useTypeLabel, type DayTypeLook } from './day-type-style.ts';
import { Sheet } from './drawer.tsx';
import { EmptyState } from './empty-state.tsx';
import { ErrorNote } from './error-note.tsx';
import { useFormat } from './format.ts';
import { List, ListRow } from './list.tsx';
import { SkeletonLines } from './skeleton.tsx';
import styles from './day-sheet.module.css';

/** One day, or half of one, behind a number. */
export interface DaySheetRow {
  readonly date: CalendarDate;
  /** Undefined: not recorded. */
  readonly type: DayTypeLook | undefined;
  /** The half that counts, where not both do. */
  readonly half?: 'am' | 'pm' | undefined;
  readonly place?: string | undefined;
  /** In days. */
  readonly amount: number;
  readonly isPlanned?: boolean | undefined;
  /** What is not counted stands apart, under the total; what is planned, unless it says otherwise. */
  readonly isCounted?: boolean | undefined;
}

export interface DaySheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the number counts. */
  readonly title: ReactNode;
  /** From when to when, and what of. */
  readonly sub?: ReactNode;
  /** In any order; undefined while they are on their way. */
  readonly rows: readonly DaySheetRow[] | undefined;
  readonly error?: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** In days; without it, the sum of what is counted. */
  readonly total?: number | undefined;
  /** What is not counted, such as “3 working days are not recorded and count nowhere”. */
  readonly note?: ReactNode;
  /** Opens one of the days. */
  readonly onOpenDay?: ((date: CalendarDate) => void) | undefined;
  readonly footer?: ReactNode;
}

/** The rows by their months, the earliest first. */
function byMonth(rows: readonly DaySheetRow[]): [string, DaySheetRow[]][] {
  const months = new Map<string, DaySheetRow[]>();
  const sorted = [...rows].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
  for (const row of sorted) {
    const name = row.date.slice(0, 7);
    months.set(name, [...(months.get(name) ?? []), row]);
  }
  return [...months];
}

function keyOf(row: DaySheetRow): string {
  return `${row.date} ${row.half ?? ''} ${row.type?.id ?? ''}`;
}

function isCounted(row: DaySheetRow): boolean {
  return row.isCounted ?? !row.isPlanned;
}

function sum(rows: readonly DaySheetRow[]): number {
  return rows.reduce((all, row) => all + row.amount, 0);
}

type OpenDay = DaySheetProps['onOpenDay'];

function Row({ row, onOpenDay }: { readonly row: DaySheetRow; readonly onOpenDay: OpenDay }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const label = useTypeLabel();
  const half = row.half && t(row.half === 'am' ? 'day.morning' : 'day.afternoon');
  const date = format.day(row.date);
  const type = row.type ? label(row.type) : t('day.notRecorded');
  return (
    <ListRow>
      <TypeKey type={row.type} size="sm" isPlanned={row.isPlanned} />
      <span className="num m nowrap">
        {onOpenDay ? (
          <button
            type="button"
            className={styles.day}
            onClick={() => {
              onOpenDay(row.date);
            }}
          >
            {date}
          </button>
        ) : (
          date
        )}
      </span>
      <span className="grow mut break">{[type, row.place, half].filter(Boolean).join(', ')}</span>
      <span className="num">{format.amount(row.amount)}</span>
    </ListRow>
  );
}

interface MonthsProps {
  readonly rows: readonly DaySheetRow[];
  readonly onOpenDay: OpenDay;
}

function Months({ rows, onOpenDay }: MonthsProps) {
  const format = useFormat();
  const years = new Set(rows.map((row) => format.year(row.date)));
  return byMonth(rows).map(([name, days]) => (
    <section key={name}>
      <h3 className={styles.month}>{format.month(`${name}-01` as CalendarDate, years.size > 1)}</h3>
      <List className={styles.list}>
        {days.map((row) => (
          <Row key={keyOf(row)} row={row} onOpenDay={onOpenDay} />
        ))}
      </List>
    </section>
  ));
}

function Days({ rows, total, note, onOpenDay }: DaySheetProps & { readonly rows: readonly DaySheetRow[] }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const counted = rows.filter(isCounted);
  const planned = rows.filter((row) => !isCounted(row));
  if (rows.length === 0) return <EmptyState icon="calendar" title={t('daySheet.empty')} />;
  return (
    <>
      <Months rows={counted} onOpenDay={onOpenDay} />
      <p className={styles.total}>
        <span>{t('daySheet.total')}</span>
        <span className="num">{format.amount(total ?? sum(counted))}</span>
      </p>
      {planned.length > 0 && (
        <>
          <p className={styles.note}>{t('daySheet.planned', { amount: format.amount(sum(planned)) })}</p>
          <Months rows={planned} onOpenDay={onOpenDay} />
        </>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </>
  );
}

/** The days behind a number. */
export function DaySheet(props: DaySheetProps) {
  const { isOpen, onClose, title, sub, rows, error, onRetry, footer } = props;
  const isFailed = error !== undefined && error !== null;
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={title} sub={sub} footer={footer} flush>
      {isFailed && (
        <div className={styles.pad}>
          <ErrorNote error={error} onRetry={onRetry} />
        </div>
      )}
      {!isFailed && rows === undefined && (
        <div className={styles.pad}>
          <SkeletonLines lines={6} height="1.25rem" />
        </div>
      )}
      {!isFailed && rows !== undefined && <Days {...props} rows={rows} />}
    </Sheet>
  );
}
