import type { CalendarDate } from '@worklog/domain/dates';
import { createStore, useStore } from './store.ts';

/** A change of days that can be taken back. */
export interface LastBatch {
  /** Ids of the batches that it was sent as, in their order. */
  readonly batches: readonly string[];
  readonly created: readonly CalendarDate[];
  readonly changed: readonly CalendarDate[];
  readonly removed: readonly CalendarDate[];
}

const stack = createStore<readonly LastBatch[]>([]);

/** The latest change that this page made and that was not taken back, for Ctrl+Z; null: there is none. */
export function useLastBatch(): LastBatch | null {
  return useStore(stack).at(-1) ?? null;
}

/** The same, without following it. */
export function lastBatch(): LastBatch | null {
  return stack.get().at(-1) ?? null;
}

/** Keeps a change as the latest; one that changed nothing is none. */
export function rememberBatch({ batches, created, changed, removed }: LastBatch): void {
  if (batches.length > 0) stack.set([...stack.get(), { batches, created, changed, removed }]);
}

/** These batches were taken back, or cannot be any more. */
export function forgetBatches(batches: readonly string[]): void {
  stack.set(stack.get().filter((each) => !each.batches.some((id) => batches.includes(id))));
}

/** Forgets all of them, as when somebody else signs in. */
export function forgetAllBatches(): void {
  stack.set([]);
}
