import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { List } from '../../ui/list.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
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
      {query.isPending && <SkeletonLines lines={1} height="1.25rem" />}
      {query.isError && (
        <ErrorNote title={t('partFailed')} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data?.length === 0 && <p className="sm">{none}</p>}
      {query.data && query.data.length > 0 && <List className={styles.list}>{query.data.map(row)}</List>}
    </section>
  );
}
