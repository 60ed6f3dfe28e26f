import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './tag.module.css';

export interface TagProps {
  readonly tone?: 'neutral' | 'good' | 'warn' | 'bad' | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

/** A word about the state of a thing. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={[styles.tag, tone !== 'neutral' && styles[tone]].filter(Boolean).join(' ')}>
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </span>
  );
}
