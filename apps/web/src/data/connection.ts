import { basePath } from './base-path.ts';
import { createStore, useStore } from './store.ts';

/** Whether the server answers. */
export type Connection = 'here' | 'away';

const firstPause = 2_000;
const longestPause = 10_000;

const connection = createStore<Connection>('here');
const backListeners = new Set<() => void>();

/** Whether the server answers. While it is away it is asked every few seconds; when it is back, all is fetched anew. */
export function useConnection(): Connection {
  return useStore(connection);
}

/** Calls back each time the server is back. */
export function onServerBack(listener: () => void): void {
  backListeners.add(listener);
}

/** Told of each request whether the server answered. */
export function reportReach(isReached: boolean): void {
  if (isReached === (connection.get() === 'here')) return;
  connection.set(isReached ? 'here' : 'away');
  if (!isReached) askAfter(firstPause);
  else for (const listener of backListeners) listener();
}

function askAfter(pause: number): void {
  setTimeout(() => {
    // A request of the page may have found it before.
    if (connection.get() === 'here') return;
    void isAlive().then((isBack) => {
      if (isBack) reportReach(true);
      else askAfter(nextPause(pause));
    });
  }, pause);
}

/** How long to wait after a question that was not answered, in milliseconds. */
export function nextPause(pause: number): number {
  return Math.min(longestPause, pause * 1.5);
}

/** Asks the server now whether it answers, and tells everybody. */
export async function checkReach(): Promise<boolean> {
  const isReached = await isAlive();
  reportReach(isReached);
  return isReached;
}

async function isAlive(): Promise<boolean> {
  try {
    return (await fetch(`${basePath}/livez`, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
