import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

export interface CardProps {
  readonly title?: ReactNode;
  /** A quiet line below the title. */
  readonly note?: ReactNode;
  /** What stands at the end of the title's line: buttons, a link, a choice. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** The level of the title; 2 unless it stands in a part that has a title. */
  readonly level?: 2 | 3 | undefined;
  /** What links to this card. */
  readonly id?: string | undefined;
  /** The content reaches the edges: tables and lists. */
  readonly flush?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

function CardHeader({ title, note, actions, level = 2, id }: CardProps & { readonly id: string }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        {title && (
          <Heading className={styles.title} id={id}>
            {title}
          </Heading>
        )}
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** A part of a page that can be read by itself. */
export function Card(props: CardProps) {
  const { title, note, actions, footer, level, id, flush, className, children } = props;
  const titleId = useId();
  const hasHeader = Boolean(title ?? note ?? actions);
  return (
    <section
      className={[styles.card, className].filter(Boolean).join(' ')}
      id={id}
      aria-labelledby={title ? titleId : undefined}
    >
      {hasHeader && <CardHeader title={title} note={note} actions={actions} level={level} id={titleId} />}
      {children !== undefined && (
        <div className={[styles.body, flush && styles.flush].filter(Boolean).join(' ')}>{children}</div>
      )}
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}
