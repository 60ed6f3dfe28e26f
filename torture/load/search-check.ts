import type { Operation } from '../history/operation.ts';
import type { Target } from './client.ts';
import { dataOf } from './values.ts';

/** So many of the values that are gone are searched for. */
const mostGone = 100;

/**
 * Searches for values when nobody writes any more: what is there must be found, all of it, and nothing of what is gone. The total
 * comes out of the index alone, so it also tells of entries that no text has. Returns sentences about what is wrong.
 */
export async function findSearchFaults(target: Target, history: readonly Operation[]): Promise<string[]> {
  const present = presentValues(history);
  const gone = sentValues(history).filter((value) => !present.has(value));
  const server = target.connect();
  const faults: string[] = [];
  for (const value of [...present, ...gone.slice(-mostGone)]) {
    const { status, text } = await server.send({
      method: 'GET',
      path: `/search?data.value=${value}&limit=1`,
    });
    const found =
      status === 200 ? (JSON.parse(text) as { readonly total: number }).total : `status ${status}`;
    const expected = present.has(value) ? (JSON.parse(dataOf(value)) as unknown[]).length : 0;
    if (found !== expected)
      faults.push(`a search for ${value} finds ${found} objects instead of ${expected}`);
  }
  server.close();
  return faults;
}

/** What the last look at each name has found. */
function presentValues(history: readonly Operation[]): Set<string> {
  const last = new Map<string, string | undefined>();
  for (const { name, answer } of history) last.set(name, answer.kind === 'found' ? answer.value : undefined);
  return new Set([...last.values()].filter((value) => value !== undefined));
}

function sentValues(history: readonly Operation[]): string[] {
  return history.flatMap(({ request }) => ('value' in request ? [request.value] : []));
}
