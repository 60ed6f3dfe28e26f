import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  dayTypeStyle,
  glyphOf,
  useTypeLabel,
  type DayTypeLook,
  type DayTypeStyle,
} from './day-type-style.ts';
import { Glyph } from './glyph.tsx';
import styles from './day-mark.module.css';

export interface TypeKeyProps {
  /** None: not recorded. */
  readonly type?: DayTypeLook | undefined;
  /** 16, 20 or 36 px. */
  readonly size?: 'sm' | 'md' | 'lg' | undefined;
  /** Dashed. */
  readonly isPlanned?: boolean | undefined;
  /** Reads the type out; only where no word stands beside it. */
  readonly isLabelled?: boolean | undefined;
}

/** The sign of a day type: its colour and its shape. */
export function TypeKey({ type, size = 'md', isPlanned, isLabelled }: TypeKeyProps) {
  const { t } = useTranslation('ui');
  const label = useTypeLabel();
  const looks = type ? dayTypeStyle(type) : noLooks;
  const state = stateOf(type, isPlanned);
  const classes = [styles.key, size !== 'md' && styles[size], looks.className].filter(Boolean).join(' ');
  const text = type ? label(type) : t('day.notRecorded');
  const words = state === 'planned' ? t('day.planned', { text }) : text;
  return (
    <span
      className={classes}
      style={looks.style}
      data-state={state}
      {...readAs(isLabelled ? words : undefined)}
    >
      {type ? <Glyph name={glyphOf(type)} /> : '?'}
    </span>
  );
}

/** What is not recorded has no colour of its own. */
const noLooks: DayTypeStyle = { className: '', style: undefined };

function stateOf(type: DayTypeLook | undefined, isPlanned: boolean | undefined): MarkHalf['state'] {
  if (!type) return 'unknown';
  return isPlanned ? 'planned' : 'confirmed';
}

/** A drawing with words is a picture; without, it is not read out. */
function readAs(words: string | undefined) {
  return words === undefined
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': words } as const);
}

/** Half of a day as it is drawn. */
export interface MarkHalf {
  /** `free`: nothing is expected and nothing recorded. */
  readonly state: 'confirmed' | 'planned' | 'unknown' | 'free';
  /** There for what is confirmed or planned. */
  readonly type?: DayTypeLook | undefined;
  /** Stands instead of the glyph, such as the two letters of a country. */
  readonly code?: string | undefined;
}

export interface DayMarkProps {
  readonly am: MarkHalf;
  readonly pm: MarkHalf;
  /** What it is read out as; left out where the words stand beside it or on what it is in. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

function isSame(one: MarkHalf, other: MarkHalf): boolean {
  return one.state === other.state && one.type?.id === other.type?.id && one.code === other.code;
}

function Half({ half, part }: { readonly half: MarkHalf; readonly part: 'am' | 'pm' | 'day' }) {
  const looks = half.type ? dayTypeStyle(half.type) : noLooks;
  return (
    <i
      className={[styles.half, looks.className].filter(Boolean).join(' ')}
      style={looks.style}
      data-state={half.state}
      data-part={part}
    >
      <HalfSign half={half} />
    </i>
  );
}

function HalfSign({ half }: { readonly half: MarkHalf }) {
  if (half.state === 'unknown') return '?';
  if (half.state === 'free') return null;
  if (half.code !== undefined) return <b className={styles.code}>{half.code}</b>;
  return half.type && <Glyph name={glyphOf(half.type)} />;
}

/** One day: the morning left, the afternoon right, or both as one. As wide as what it stands in. */
export function DayMark({ am, pm, label, className }: DayMarkProps) {
  return (
    <span className={[styles.mark, className].filter(Boolean).join(' ')} {...readAs(label)}>
      {isSame(am, pm) ? (
        <Half half={am} part="day" />
      ) : (
        <>
          <Half half={am} part="am" />
          <Half half={pm} part="pm" />
        </>
      )}
    </span>
  );
}

/** The keys of what is drawn, each beside its word. */
export function Legend({ children }: { readonly children: ReactNode }) {
  return <div className={styles.legend}>{children}</div>;
}
