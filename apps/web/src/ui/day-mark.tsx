import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTypeStyle, glyphOf, useTypeLabel, type DayTypeLook } from './day-type-style.ts';
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
  const looks = type && dayTypeStyle(type);
  const classes = [styles.key, size !== 'md' && styles[size], looks?.className].filter(Boolean).join(' ');
  const text = type ? label(type) : t('day.notRecorded');
  const read = isLabelled
    ? ({ role: 'img', 'aria-label': isPlanned ? t('day.planned', { text }) : text } as const)
    : ({ 'aria-hidden': true } as const);
  const state = type ? (isPlanned ? 'planned' : 'confirmed') : 'unknown';
  return (
    <span className={classes} style={looks?.style} data-state={state} {...read}>
      {type ? <Glyph name={glyphOf(type)} /> : '?'}
    </span>
  );
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
  const looks = half.type && dayTypeStyle(half.type);
  const isDrawn = half.state === 'confirmed' || half.state === 'planned';
  return (
    <i
      className={[styles.half, looks?.className].filter(Boolean).join(' ')}
      style={looks?.style}
      data-state={half.state}
      data-part={part}
    >
      {isDrawn && half.code !== undefined && <b className={styles.code}>{half.code}</b>}
      {isDrawn && half.code === undefined && half.type && <Glyph name={glyphOf(half.type)} />}
      {half.state === 'unknown' && '?'}
    </i>
  );
}

/** One day: the morning left, the afternoon right, or both as one. As wide as what it stands in. */
export function DayMark({ am, pm, label, className }: DayMarkProps) {
  const read = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={[styles.mark, className].filter(Boolean).join(' ')} {...read}>
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

/** Gives the words for a day: `Office`, `Morning Remote (planned), afternoon not recorded`. */
export function useDayText(): (am: MarkHalf, pm: MarkHalf) => string {
  const { t } = useTranslation('ui');
  const label = useTypeLabel();
  const textOf = (half: MarkHalf): string => {
    if (half.state === 'unknown') return t('day.notRecorded');
    if (half.state === 'free' || !half.type) return t('day.free');
    const text = label(half.type);
    return half.state === 'planned' ? t('day.planned', { text }) : text;
  };
  return (am, pm) => (isSame(am, pm) ? textOf(am) : t('day.halves', { am: textOf(am), pm: textOf(pm) }));
}

/** The keys of what is drawn, each beside its word. */
export function Legend({ children }: { readonly children: ReactNode }) {
  return <div className={styles.legend}>{children}</div>;
}
