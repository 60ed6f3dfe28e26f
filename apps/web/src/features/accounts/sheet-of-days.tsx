import { builtInDayTypes } from '@worklog/domain/day-types';
import { DayMark, type MarkHalf } from '../../ui/day-mark.tsx';
import styles from './sheet-of-days.module.css';

/** Six made-up months, a letter a day; the number is the weekday of the first. `=`: two halves, `?`: not recorded. */
const months = [
  [5, 'h..orrrr..orohv..ororr..hrorr..'],
  [1, 'orohv..ororr..orr=r..ororr..or'],
  [3, 'orr..ororr..oror?..orrrr..ororr'],
  [6, '..ororr..vvvvvh.vvvvv..vvvvv..o'],
  [2, 'rorr..orrrr..ororr..ororr..rrr'],
  [4, 'rrh.rrrrr..ororr..ororr..ororr'],
] as const;

const types: Readonly<Record<string, string>> = { o: 'office', r: 'remote', v: 'vacation', h: 'holiday' };

function halfOf(letter: string): MarkHalf {
  if (letter === '?') return { state: 'unknown' };
  const type = builtInDayTypes.find(({ id }) => id === types[letter]);
  return type ? { state: 'confirmed', type } : { state: 'free' };
}

function Day({ letter, column }: { readonly letter: string; readonly column: number | undefined }) {
  const [am, pm] = letter === '=' ? (['o', 'r'] as const) : [letter, letter];
  return (
    <span style={{ gridColumnStart: column }}>
      <DayMark am={halfOf(am)} pm={halfOf(pm)} className={letter === '.' ? styles.free : undefined} />
    </span>
  );
}

/** A sheet of days to look at beside a form: what the product draws. It says nothing. */
export function SheetOfDays() {
  return (
    <div className={styles.sheet} aria-hidden="true">
      {months.map(([first, days]) => (
        <div key={first} className={styles.month}>
          {Array.from(days, (letter, index) => (
            <Day key={index} letter={letter} column={index === 0 ? first : undefined} />
          ))}
        </div>
      ))}
    </div>
  );
}
