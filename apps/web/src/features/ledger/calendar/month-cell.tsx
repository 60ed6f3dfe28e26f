import type { CalendarDate } from '@worklog/domain/dates';
import { memo } from 'react';
import type { Day } from '../../../data/days.ts';
import type { CalendarDay } from '../../../data/work-calendar.ts';
import { DayMark } from '../../../ui/day-mark.tsx';
import { dayTypeStyle, glyphOf } from '../../../ui/day-type-style.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { lookOf, type Bounds, type DayLook, type HalfLook } from './day-look.ts';
import { marksOf } from './marks.ts';
import styles from './month-cell.module.css';
import type { DayWords } from './use-day-words.ts';

/** What a cell of the month shows. */
export interface MonthCellProps {
  readonly date: CalendarDate;
  readonly day: Day | undefined;
  readonly calendar: CalendarDay | undefined;
  readonly bounds: Bounds;
  readonly words: DayWords;
  /** What the names of holidays are written in, as BCP 47; undefined: not known. */
  readonly holidayLanguage: string | undefined;
  /** Whether it belongs to a month beside. */
  readonly isOut: boolean;
  readonly isSelected: boolean;
  /** Whether Tab leads to it. */
  readonly isStop: boolean;
}

/** A day of the month. It listens to nothing: its grid does. */
export const MonthCell = memo(function MonthCell(props: MonthCellProps) {
  const { date, bounds, words, holidayLanguage, isOut, isSelected, isStop } = props;
  const look = lookOf(props, bounds);
  const isToday = date === bounds.today;
  return (
    <div
      role="gridcell"
      className={styles.cell}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isSelected}
      aria-current={isToday ? 'date' : undefined}
      data-date={date}
      data-free={look.isFree}
      data-out={isOut}
    >
      {/* The name is text, not a label: it has more words than what is shown, in another order. */}
      <span className="sr">{words.name(look)}</span>
      <CellTop look={look} words={words} isOut={isOut} isSelected={isSelected} />
      <HolidayName look={look} words={words} holidayLanguage={holidayLanguage} />
      <Stamp look={look} words={words} holidayLanguage={holidayLanguage} />
    </div>
  );
});

interface PartProps {
  readonly look: DayLook;
  readonly words: DayWords;
}

type NamingProps = PartProps & Pick<MonthCellProps, 'holidayLanguage'>;

function CellTop({
  look,
  words,
  isOut,
  isSelected,
}: PartProps & Pick<MonthCellProps, 'isOut' | 'isSelected'>) {
  const number = Number(look.date.slice(8));
  return (
    <span className={styles.top} aria-hidden="true">
      <span className={styles.number}>{number}</span>
      {isOut && number === 1 && <span className={styles.month}>{words.month(look.date)}</span>}
      {look.notes !== '' && (
        <span className={styles.notes} title={words.notes}>
          <Icon name="note" size="sm" />
        </span>
      )}
      {isSelected && (
        <span className={styles.tick}>
          <Icon name="check" size="sm" />
        </span>
      )}
    </span>
  );
}

/** The holiday of a day that has no record which names it. */
function HolidayName({ look, words, holidayLanguage }: NamingProps) {
  if (look.holiday === null || look.halves.some((half) => isHoliday(half, words))) return null;
  return (
    <span className={styles.holiday} aria-hidden="true">
      <Glyph name="star" />
      <span lang={holidayLanguage} title={look.holiday}>
        {look.holiday}
      </span>
    </span>
  );
}

function isHoliday({ record }: HalfLook, words: DayWords): boolean {
  return record !== null && words.type(record.type).countsAs === 'holiday';
}

function Stamp({ look, words, holidayLanguage }: NamingProps) {
  const [first, second] = look.halves;
  if (!first) return null;
  const marks = marksOf(look, ({ type }) => ({ look: words.type(type) }));
  return (
    <span className={styles.stamp} aria-hidden="true">
      {look.isWhole ? (
        <Whole half={first} look={look} words={words} holidayLanguage={holidayLanguage} />
      ) : (
        <>
          {first.half === 'pm' && <span className={styles.gap} />}
          <Half half={first} words={words} />
          {second ? (
            <Half half={second} words={words} />
          ) : (
            first.half === 'am' && <span className={styles.gap} />
          )}
        </>
      )}
      <DayMark am={marks.am} pm={marks.pm} className={styles.mark} />
    </span>
  );
}

function Whole({ half, look, words, holidayLanguage }: NamingProps & { readonly half: HalfLook }) {
  const { record, certainty } = half;
  if (!record) return <span className={styles.missing}>{words.missing}</span>;
  const type = words.type(record.type);
  const { className, style } = dayTypeStyle(type);
  const holiday = isHoliday(half, words) ? look.holiday : null;
  const label = holiday ?? words.label(type);
  return (
    <span className={`${styles.half ?? ''} ${className}`} style={style} data-certainty={certainty}>
      <b>
        <Glyph name={glyphOf(type)} />
        <span lang={holiday === null ? undefined : holidayLanguage} title={label}>
          {label}
        </span>
      </b>
      <Below half={half} words={words} />
    </span>
  );
}

function Below({
  half: { record, certainty },
  words,
}: {
  readonly half: HalfLook;
  readonly words: DayWords;
}) {
  if (certainty === 'unconfirmed') return <span className={styles.question}>{words.unconfirmed}</span>;
  return record?.place?.name ? (
    <span className={styles.place} title={record.place.name}>
      {record.place.name}
    </span>
  ) : null;
}

function Half({
  half: { half, record, certainty },
  words,
}: {
  readonly half: HalfLook;
  readonly words: DayWords;
}) {
  const name = half === 'am' ? words.am : words.pm;
  if (!record) {
    return (
      <span className={styles.missing} data-part={half}>
        <em>{name}</em>
        <span className={styles.label}>{words.missing}</span>
      </span>
    );
  }
  const type = words.type(record.type);
  const { className, style } = dayTypeStyle(type);
  return (
    <span
      className={`${styles.half ?? ''} ${className}`}
      style={style}
      data-certainty={certainty}
      data-part={half}
    >
      <b>
        <Glyph name={glyphOf(type)} />
        <em>{name}</em>
      </b>
      <span className={styles.label} title={words.label(type)}>
        {words.label(type)}
      </span>
    </span>
  );
}
