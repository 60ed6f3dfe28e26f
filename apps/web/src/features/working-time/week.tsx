import type { Weekday } from '@worklog/domain/date-arithmetic';
import type { WorkTime, WorkWeek } from '@worklog/domain/working-time';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import { nextWorkTime, workTimes } from './pattern.ts';
import styles from './week.module.css';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function Face({ time, onClick }: { readonly time: WorkTime; readonly onClick?: () => void }) {
  const { t } = useTranslation('working-time');
  return (
    <span className={styles.face} onClick={onClick} aria-hidden={onClick ? true : undefined}>
      <span className={styles.halves} aria-hidden="true">
        <i className={styles.half} data-works={time === 'full' || time === 'am'} />
        <i className={styles.half} data-works={time === 'full' || time === 'pm'} />
      </span>
      <span className={styles.text}>{t(`time.${time}`)}</span>
    </span>
  );
}

/** A week from Monday to Sunday: what of each day is worked. */
export function WeekView({ week, label }: { readonly week: WorkWeek; readonly label: string }) {
  const format = useFormat();
  return (
    <ul className={styles.days} role="list" aria-label={label}>
      {weekdays.map((weekday) => (
        <li key={weekday} className={styles.day}>
          <span className={styles.name}>{format.weekday(weekday)}</span>
          <Face time={week[weekday - 1] ?? 'none'} />
        </li>
      ))}
    </ul>
  );
}

export interface WeekEditorProps {
  readonly week: WorkWeek;
  /** `day` counts from 0, Monday. */
  readonly onChange: (day: number, time: WorkTime) => void;
  /** Which week it is, read out. */
  readonly label: string;
}

/** The same to change: a press goes to what comes next; arrows and readers have a choice of four for each day. */
export function WeekEditor({ week, onChange, label }: WeekEditorProps) {
  return (
    <div className={[styles.days, styles.editable].join(' ')} role="group" aria-label={label}>
      {weekdays.map((weekday) => (
        <DayChoice
          key={weekday}
          weekday={weekday}
          time={week[weekday - 1] ?? 'none'}
          onChange={(time) => {
            onChange(weekday - 1, time);
          }}
        />
      ))}
    </div>
  );
}

interface DayChoiceProps {
  readonly weekday: Weekday;
  readonly time: WorkTime;
  readonly onChange: (time: WorkTime) => void;
}

function DayChoice({ weekday, time, onChange }: DayChoiceProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const name = useId();
  return (
    <div className={styles.day} role="radiogroup" aria-label={format.weekday(weekday, 'long')}>
      <span className={styles.name} aria-hidden="true">
        {format.weekday(weekday)}
      </span>
      {workTimes.map((each) => (
        <input
          key={each}
          className="sr"
          type="radio"
          name={name}
          aria-label={t(`time.${each}`)}
          checked={each === time}
          onChange={() => {
            onChange(each);
          }}
        />
      ))}
      <Face
        time={time}
        onClick={() => {
          onChange(nextWorkTime(time));
        }}
      />
    </div>
  );
}
