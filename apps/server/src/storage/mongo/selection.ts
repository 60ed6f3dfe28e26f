import type { Filter, UpdateFilter } from 'mongodb';
import { compareUtf8 } from '../../shared/json/term-codes.ts';

/** What every document has: its key. */
export interface Keyed {
  readonly _id: string;
}

/** Some documents of a collection: as the database is asked for them, and the same for one in memory. */
export interface Selection<D> {
  readonly filter: Filter<D>;
  readonly has: (document: D) => boolean;
}

/** A change of all documents of a selection, whatever they are by then. Without `update` they are removed. */
export interface Sweep<D> extends Selection<D> {
  /** Name of the index to go by, where there are several that the server could try. */
  readonly hint?: string;
  readonly update?: {
    readonly operators: UpdateFilter<D>;
    /** The same for one in memory. */
    readonly apply: (document: D) => D;
  };
}

/** The documents whose keys lie between two, both included. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** The documents that have these values in these fields. */
export function withFields<D extends Keyed>(fields: NoInfer<Partial<D>>): Selection<D> {
  const names = Object.keys(fields) as (keyof D)[];
  return {
    filter: fields as Filter<D>,
    has: (document) => names.every((name) => document[name] === fields[name]),
  };
}

/** The documents of a range of keys. */
export function withKeys<D extends Keyed>({ from, to }: KeyRange): Selection<D> {
  return {
    filter: { _id: { $gte: from, $lte: to } } as unknown as Filter<D>,
    has: ({ _id }) => isWithin({ from, to }, _id),
  };
}

/** Whether a key lies in a range. */
export function isWithin({ from, to }: KeyRange, key: string): boolean {
  return compareUtf8(from, key) <= 0 && compareUtf8(key, to) <= 0;
}

/** The keys that consist of `owner`, a slash, and anything: what belongs together lies together. */
export function keysOf(owner: string): KeyRange {
  // The digit is the character behind the slash, so no key is equal to the end.
  return { from: `${owner}/`, to: `${owner}0` };
}
