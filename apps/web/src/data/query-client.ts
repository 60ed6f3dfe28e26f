import { focusManager, QueryClient, type QueryExecuteOptions, type QueryKey } from '@tanstack/react-query';
import { ApiProblem, Unreachable } from '@worklog/api-client/client';
import { onServerBack } from './connection.ts';

/** What the page knows of the server. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Long enough that going from screen to screen asks nothing twice; focus asks anew whatever its age.
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      retry: shouldRetry,
      // What appears because something failed must not ask for it again, or it would go on without end.
      retryOnMount: false,
      refetchOnWindowFocus: 'always',
      // The server may be on this machine, so the network of the browser says nothing about it.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Loads what is not known yet. */
export function loadOnce<Data, Key extends QueryKey>(
  query: QueryExecuteOptions<Data, Error, Data, Data, Key>,
): Promise<Data> {
  return queryClient.query({ ...query, staleTime: 'static' });
}

/** How long a screen waits for what it shows before it is drawn with places for what is missing, in milliseconds. */
const patience = 500;

/**
 * Waits until all that a screen shows is there, or has failed: what asks for it then says so in its place. Drawing it
 * once is much less work than drawing it again with each answer.
 */
export async function loadTogether(loading: readonly Promise<unknown>[]): Promise<void> {
  await Promise.race([
    Promise.allSettled(loading),
    new Promise((resolve) => {
      setTimeout(resolve, patience);
    }),
  ]);
}

/** Whether a query that failed so often is asked again at once: only where the server itself was in trouble. */
export function shouldRetry(failures: number, error: Error): boolean {
  // A server that is away is asked again when it is back.
  if (error instanceof Unreachable) return false;
  return error instanceof ApiProblem && error.status >= 500 && failures < 2;
}

onServerBack(() => {
  void queryClient.invalidateQueries();
});

// By itself it only listens for the visibility, which stays when two windows stand side by side.
focusManager.setEventListener((onFocus) => {
  if (typeof window === 'undefined') return undefined;
  const listener = (): void => {
    onFocus();
  };
  window.addEventListener('visibilitychange', listener);
  window.addEventListener('focus', listener);
  return () => {
    window.removeEventListener('visibilitychange', listener);
    window.removeEventListener('focus', listener);
  };
});
