import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './tabs.module.css';

/** Views of one thing, each with an address; they are links, so Back goes from one to the other. */
export function Tabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}

function Tab({ className, ...rest }: ComponentPropsWithRef<'a'>) {
  return <a {...rest} className={[styles.tab, className].filter(Boolean).join(' ')} />;
}

/** One of `Tabs`; the router marks the one that is shown. */
export const TabLink = createLink(Tab);
