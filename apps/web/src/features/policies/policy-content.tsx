import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../ui/waiting.tsx';

export interface PolicyContentProps<T> {
  readonly query: UseQueryResult<T>;
  /** So many lines the content has, about. */
  readonly lines: number;
  readonly children: (data: T) => ReactNode;
}

/** What a screen shows of a policy: its shape while it loads, an error with another try, then the policy. */
export function PolicyContent<T>({ query, lines, children }: PolicyContentProps<T>) {
  const { t } = useTranslation('policies');
  if (query.data !== undefined) return children(query.data);
  return <Waiting query={query} title={t('loadFailed')} lines={lines} height="1.5rem" card={{}} />;
}
