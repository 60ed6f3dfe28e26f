/** Which ids of policies somebody has used: those are archived, never removed. */
export interface UsedItem {
  readonly kind: 'day_type' | 'allowance';
  readonly id: string;
}

/** Changes what is noted as used inside a write. It is only ever added to. */
export interface UsedItemWriter {
  has(item: UsedItem): Promise<boolean>;
  /** Notes an item; does nothing where it is noted already. */
  add(item: UsedItem): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface UsedItemTx {
  readonly usedItems: UsedItemWriter;
}

/** What the check of a removal needs of a transaction. */
export interface PolicyTx extends UsedItemTx {
  readonly configs: { get(name: string): Promise<{ readonly data: string } | undefined> };
}
