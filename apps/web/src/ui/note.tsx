import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './note.module.css';

/** How serious a note is. */
type NoteTone = 'info' | 'good' | 'warn' | 'bad';

const icons: Record<NoteTone, IconName> = { info: 'info', good: 'check', warn: 'warn', bad: 'warn' };

export interface NoteProps {
  readonly tone?: NoteTone | undefined;
  readonly icon?: IconName | undefined;
  /** What happened; what to do stands below, in `children`. */
  readonly title?: ReactNode;
  readonly action?: ReactNode;
  /** `alert` or `status` for what appears while the page is in use. */
  readonly role?: 'alert' | 'status' | undefined;
  readonly children?: ReactNode;
}

/** Something to know about what stands around it. */
export function Note({ tone = 'info', icon, title, action, role, children }: NoteProps) {
  return (
    <div className={[styles.note, tone !== 'info' && styles[tone]].filter(Boolean).join(' ')} role={role}>
      <Icon name={icon ?? icons[tone]} />
      <div className={styles.text}>
        {title && <p>{title}</p>}
        {children && <div className={title ? styles.rest : undefined}>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
