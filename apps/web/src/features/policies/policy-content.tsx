import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

export interface PolicyContentProps<T> {
  readonly query: UseQueryResult<T>;
  /** So many lines the content has, about. */
  readonly lines: number;
  readonly children: (data: T) => ReactNode;
}

/** What a screen shows of a policy: its shape while it loads, an error with another try, then the policy. */
export function PolicyContent<T>({ query, lines, children }: PolicyContentProps<T>) {
  const { t } = useTranslation('policies');
  const { data, error, isFetching, refetch } = query;
  if (data !== undefined) return children(data);
  if (error) {
    return (
      <ErrorNote
        title={t('loadFailed')}
        error={error}
        isRetrying={isFetching}
        onRetry={() => void refetch()}
      />
    );
  }
  return (
    <Card>
      <SkeletonLines lines={lines} height="1.5rem" />
    </Card>
  );
}
