import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { List } from '../../ui/list.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import styles from './parts.module.css';

export interface PartProps<T> {
  readonly title: string;
  readonly note: string;
  readonly query: UseQueryResult<readonly T[]>;
  readonly row: (item: T) => ReactNode;
  /** Said where there is nothing. */
  readonly none: string;
  readonly addLabel: string;
  /** Adds one; none: only administrators do. */
  readonly onAdd: (() => void) | undefined;
}

/** A list within an allowance, with a way to add to it. */
export function Part<T>({ title, note, query, row, none, addLabel, onAdd }: PartProps<T>) {
  const { t } = useTranslation('allowances');
  return (
    <section className={styles.part}>
      <div className="row wrap">
        <div className={styles.titles}>
          <h3>{title}</h3>
          <p className="mut sm">{note}</p>
        </div>
        {onAdd && (
          <Button icon="plus" onClick={onAdd}>
            {addLabel}
          </Button>
        )}
      </div>
      <Waiting query={query} title={t('partFailed')} lines={1} height="1.25rem" />
      {query.data?.length === 0 && <p className={styles.none}>{none}</p>}
      {query.data && query.data.length > 0 && <List className={styles.list}>{query.data.map(row)}</List>}
    </section>
  );
}
