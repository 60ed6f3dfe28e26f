import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './side-list.module.css';

/** The sections of a long page beside it; on small screens the list is a page of its own. */
export function SideList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={styles.list} aria-label={label}>
      {children}
    </nav>
  );
}

function Item({ className, ...rest }: ComponentPropsWithRef<'a'>) {
  return <a {...rest} className={[styles.link, className].filter(Boolean).join(' ')} />;
}

/** One section; the router marks the one that is shown. */
export const SideLink = createLink(Item);
