import type { ComponentPropsWithRef } from 'react';
import styles from './list.module.css';

/** Lines with hairlines between them, for a flush card. */
export function List({ className, ...rest }: ComponentPropsWithRef<'ul'>) {
  // A list without bullets is no list to Safari's reader unless it says so.
  return <ul role="list" {...rest} className={[styles.list, className].filter(Boolean).join(' ')} />;
}

export interface ListRowProps extends ComponentPropsWithRef<'li'> {
  /** What does not fit goes into a second line. */
  readonly isWrapping?: boolean | undefined;
}

/** One line: what stands in it is centred and has 12 px between. */
export function ListRow({ isWrapping, className, ...rest }: ListRowProps) {
  return (
    <li {...rest} className={[styles.row, isWrapping && styles.wraps, className].filter(Boolean).join(' ')} />
  );
}
