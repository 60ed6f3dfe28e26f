import type { ReactNode } from 'react';
import { Card } from './card.tsx';
import { ErrorNote } from './error-note.tsx';
import { SkeletonLines } from './skeleton.tsx';

/** What is looked at of a query to the server. */
interface WaitedFor {
  readonly data: unknown;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<unknown>;
}

export interface WaitingProps {
  readonly query: WaitedFor;
  /** What could not be done, such as “The places could not be loaded.” */
  readonly title?: string | undefined;
  /** So many lines stand for what is on its way. */
  readonly lines: number;
  /** The height of each, a length of CSS. */
  readonly height?: string | undefined;
  /** The lines stand in a card of their own, with this title. */
  readonly card?: { readonly title?: ReactNode } | undefined;
}

/**
 * What stands where the answer of a query will be: lines while it is on its way, and why there is none, with a button to
 * try again. Nothing once it is there; an error of asking again shows above it, unless whoever has it leaves this out.
 */
export function Waiting({ query, title, lines, height, card }: WaitingProps) {
  const { data, error, isFetching, refetch } = query;
  if (error) {
    return <ErrorNote title={title} error={error} isRetrying={isFetching} onRetry={() => void refetch()} />;
  }
  if (data !== undefined) return null;
  const shape = <SkeletonLines lines={lines} height={height} />;
  return card ? <Card {...card}>{shape}</Card> : shape;
}
