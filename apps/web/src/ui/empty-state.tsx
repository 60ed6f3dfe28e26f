import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly icon?: IconName | undefined;
  /** What to do next: one filled button, or a few. */
  readonly action?: ReactNode;
  /** The level of the title; 3 in a card that has a title, 2 in one that has none, 1 alone on a page. */
  readonly level?: 1 | 2 | 3 | undefined;
  readonly children?: ReactNode;
}

/** What stands where nothing is yet: why, and what to do. */
export function EmptyState({ title, icon = 'search', action, level = 3, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
