import type { Transactor } from '../../shared/transactor.ts';
import { isBuiltIn } from './items.ts';
import type { UsedItem, UsedItemTx } from './store.ts';

/** Notes, as part of a write, that something of the policies is used by what the write stores. */
export type NoteUse = (item: UsedItem) => Promise<void>;

/** Which items of policies somebody has used, so that none of them is removed. */
export class UsedItems {
  /** What is noted already, so that noting it again costs nothing. It never becomes unused. */
  readonly #noted = new Set<string>();

  /** Runs a write that can note what it uses. Built-in items are never removed, so they need no note. */
  async write<Tx extends UsedItemTx, T>(
    storage: Transactor<Tx>,
    work: (tx: Tx, use: NoteUse) => Promise<T>,
  ): Promise<T> {
    let used: string[] = [];
    const result = await storage.write((tx) => {
      // The write may be run again, and then from the top.
      used = [];
      return work(tx, async (item) => {
        const key = `${item.kind} ${item.id}`;
        if (this.#noted.has(key) || isBuiltIn(item.kind, item.id)) return;
        used.push(key);
        if (!(await tx.usedItems.has(item))) await tx.usedItems.add(item);
      });
    });
    // Only now is it sure that the notes are stored.
    for (const key of used) this.#noted.add(key);
    return result;
  }
}
