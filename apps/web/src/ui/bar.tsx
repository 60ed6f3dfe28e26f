import { dayTypeStyle, type DayTypeLook } from './day-type-style.ts';
import styles from './bar.module.css';

export interface BarProps {
  /** All that there is, in days; what is used and planned beyond it is hatched red. */
  readonly total: number;
  readonly used: number;
  readonly planned?: number | undefined;
  /** Whose colour it has; the accent's without. */
  readonly type?: DayTypeLook | undefined;
  /** What it says, read out: “17.5 of 29 days used, 7 planned”. Left out where that stands beside it. */
  readonly label?: string | undefined;
}

/** The widths in percent; they never go beyond the bar. */
function widths({ total, used, planned = 0 }: BarProps) {
  const all = Math.max(total, used + planned, 0);
  if (all === 0) return { used: 0, planned: 0, over: 0 };
  const within = Math.max(total, 0);
  const usedWithin = Math.max(0, Math.min(used, within));
  const plannedWithin = Math.max(0, Math.min(used + planned, within) - usedWithin);
  const over = Math.max(0, used + planned - within);
  return { used: (usedWithin / all) * 100, planned: (plannedWithin / all) * 100, over: (over / all) * 100 };
}

/** How much of something is used (solid), planned (dashed) and left. */
export function Bar(props: BarProps) {
  const looks = props.type && dayTypeStyle(props.type);
  const { used, planned, over } = widths(props);
  const read =
    props.label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.label };
  return (
    <div className={styles.bar} {...read}>
      <Part kind="used" width={used} looks={looks} />
      <Part kind="planned" width={planned} looks={looks} />
      <Part kind="over" width={over} looks={undefined} />
    </div>
  );
}

interface PartProps {
  readonly kind: 'used' | 'planned' | 'over';
  readonly width: number;
  readonly looks: ReturnType<typeof dayTypeStyle> | undefined;
}

function Part({ kind, width, looks }: PartProps) {
  if (width <= 0) return null;
  return (
    <span
      className={[styles[kind], looks?.className].filter(Boolean).join(' ')}
      style={{ ...looks?.style, width: `${width}%` }}
    />
  );
}

export interface ShareBarProps {
  /** 0 to 1. */
  readonly share: number;
  /** A part of the line above. */
  readonly isQuiet?: boolean | undefined;
}

/** A share of the largest in a list; the figure stands beside it. */
export function ShareBar({ share, isQuiet }: ShareBarProps) {
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <span className={styles.share} aria-hidden="true">
      <i style={{ width }} data-quiet={isQuiet ? true : undefined} />
    </span>
  );
}
