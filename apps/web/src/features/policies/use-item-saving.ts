import { ItemConflict, ItemRefused, useSaveItem, type PolicyState } from './data.ts';
import { findItem, type PolicyItem, type PolicyName } from './items.ts';

/** What is being edited: an item, and the policy as it was when the form was opened. */
export interface Edited<Item extends PolicyItem> {
  readonly from: PolicyState<Item>;
  readonly id: string;
}

/** Two versions of one item, of which one has to be chosen. */
export interface OpenConflict<Item extends PolicyItem> {
  /** What somebody else has saved; undefined: they have removed it. */
  readonly theirs: Item | undefined;
  readonly mine: Item | undefined;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** The saving of one item. */
export interface ItemSaving<Item extends PolicyItem> {
  /** Saves it; undefined removes it. */
  readonly save: (item: Item | undefined) => void;
  readonly isBusy: boolean;
  readonly conflict: OpenConflict<Item> | undefined;
  /** What the server found wrong, by member. */
  readonly faults: ReadonlyMap<string, string>;
  /** Any other error. */
  readonly error: Error | undefined;
}

const noFaults: ReadonlyMap<string, string> = new Map();

/** Saves one item that is being edited. `onDone` is called when nothing is left to do, with a word where it was saved. */
export function useItemSaving<Item extends PolicyItem>(
  name: PolicyName,
  { from, id }: Edited<Item>,
  onDone: (saved?: { readonly item: Item | undefined }) => void,
): ItemSaving<Item> {
  const { mutate, error, isPending, variables } = useSaveItem<Item>(name);
  const send = (item: Item | undefined, state: PolicyState<Item>): void => {
    mutate(
      { from: state, id, item },
      {
        onSuccess: () => {
          onDone({ item });
        },
      },
    );
  };
  const theirs = error instanceof ItemConflict ? (error as ItemConflict<Item>).theirs : undefined;
  const isKnown = error === null || theirs !== undefined || error instanceof ItemRefused;
  return {
    save: (item) => {
      send(item, from);
    },
    isBusy: isPending,
    conflict: theirs && {
      theirs: findItem(theirs.items, id),
      mine: variables?.item,
      keepMine: () => {
        send(variables?.item, theirs);
      },
      takeTheirs: () => {
        onDone();
      },
    },
    faults: error instanceof ItemRefused ? error.faults : noFaults,
    error: isKnown ? undefined : error,
  };
}
