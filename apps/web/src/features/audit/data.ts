import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../data/client.ts';
import type { AuditEntry } from './words.ts';

interface Page {
  readonly entries: readonly AuditEntry[];
  readonly next?: string;
}

/** Whose entries: one's own, everybody's, or those of a person by name. */
export type AuditOf = 'me' | 'all' | { readonly person: string };

function readPage(of: AuditOf, cursor: string | undefined): Promise<Page> {
  const page = cursor === undefined ? {} : { cursor };
  if (of === 'me') return dataOf(api.GET('/api/v2/me/audit', { params: { query: page } }));
  const query = of === 'all' ? page : { ...page, person: of.person };
  return dataOf(api.GET('/api/v2/audit', { params: { query } }));
}

/** What was changed, the newest first, in pages. */
export function useAudit(of: AuditOf) {
  return useInfiniteQuery({
    queryKey: ['audit', of],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => readPage(of, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}
