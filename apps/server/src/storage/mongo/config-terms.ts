import { termsOf } from '../../shared/json/terms.ts';

/** What a document holds of one term. It is short because it is repeated so often. */
export interface TermEntry {
  /** The term. */
  readonly t: string;
  /** The positions of the objects that have it, ascending. */
  readonly i: readonly number[];
}

/**
 * The terms of a configuration's data, for its document. Each term stands there once, so that an index of terms
 * and names gives the documents of a term in the order of their names.
 */
export function termEntries(data: string): TermEntry[] {
  const items = new Map<string, number[]>();
  for (const { term, item } of termsOf(data)) {
    const known = items.get(term);
    if (known) known.push(item);
    else items.set(term, [item]);
  }
  return Array.from(items, ([t, i]) => ({ t, i }));
}
