import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
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
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useIsTooWide(scroller);
  return (
    // What scrolls has to be within reach of the keyboard; what does not is no stop. The label is read out once.
    <div
      ref={scroller}
      className={styles.scroll}
      {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      <table
        className={[styles.table, isTight && styles.tight, className].filter(Boolean).join(' ')}
        aria-label={scrolls ? undefined : label}
      >
        {children}
      </table>
    </div>
  );
}

/** Whether the content of an element is wider than the element, now and after each change of either. */
function useIsTooWide(ref: RefObject<HTMLElement | null>): boolean {
  const [isTooWide, setTooWide] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      setTooWide(element.scrollWidth > element.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return isTooWide;
}
