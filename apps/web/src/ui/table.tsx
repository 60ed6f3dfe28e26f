import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface DataTableProps {
  /** What the table holds, read out. */
  readonly label: string;
  /** The first and the last column reach the edges of what the table stands in. */
  readonly isTight?: boolean | undefined;
  readonly className?: string | undefined;
  /** `thead`, `tbody`, `tfoot`. Cells of figures have the class `num` and stand right. */
  readonly children: ReactNode;
}

/** A table that scrolls inside its card where it is too wide, so the page never does. */
export function DataTable({ label, isTight, className, children }: DataTableProps) {
  return (
    // What scrolls has to be within reach of the keyboard.
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={[styles.table, isTight && styles.tight, className].filter(Boolean).join(' ')}>
        {children}
      </table>
    </div>
  );
}
