import type { ReactNode } from 'react';
import styles from './page.module.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  /** What stands before the title, such as the way back. */
  readonly before?: ReactNode;
  /** What can be done on the page, the main one last. */
  readonly actions?: ReactNode;
  /** On a phone the actions stay beside the title instead of below it: only for one or two small ones. */
  readonly areActionsBeside?: boolean | undefined;
}

/** The title of a page and what can be done on it. */
export function PageHead({ title, sub, before, actions, areActionsBeside }: PageHeadProps) {
  const beside = areActionsBeside ? styles.beside : undefined;
  return (
    <div className={styles.head}>
      {before}
      <div className={styles.titles}>
        <h1>{title}</h1>
        {sub && <p className={styles.sub}>{sub}</p>}
      </div>
      {actions && <div className={[styles.actions, beside].filter(Boolean).join(' ')}>{actions}</div>}
    </div>
  );
}

export interface ColumnsProps {
  /**
   * `main`: wide, and 20rem beside it; `two` and `three`: of one width; `list`: 20rem, then wide; `sections`: a
   * `SideList`, then what it lists. All stand one below the other on small screens.
   */
  readonly kind?: 'main' | 'two' | 'three' | 'list' | 'sections' | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Parts of a page side by side. */
export function Columns({ kind = 'main', className, children }: ColumnsProps) {
  return (
    <div className={[styles.columns, styles[kind], className].filter(Boolean).join(' ')}>{children}</div>
  );
}

export interface StackProps {
  /** 16 px between the parts, or 8. */
  readonly gap?: 'md' | 'sm' | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Parts of a page one below the other. */
export function Stack({ gap, className, children }: StackProps) {
  return (
    <div className={[styles.stack, gap === 'sm' && styles.tight, className].filter(Boolean).join(' ')}>
      {children}
    </div>
  );
}
