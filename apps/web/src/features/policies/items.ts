/** The configurations that are policies (docs/ledger.md). */
export type PolicyName = 'worklog_day_types' | 'worklog_holidays' | 'worklog_allowances';

/** An element of a policy's `data`: laid over what is built in by its `id`. */
export interface PolicyItem {
  readonly id: string;
}

/** The item of that id; undefined: there is none. */
export function findItem<Item extends PolicyItem>(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id);
}

/** The items with one put in the place of that of its id, or at the end. All others stay as and where they are. */
export function withItem<Item extends PolicyItem>(items: readonly Item[], item: Item): readonly Item[] {
  if (!findItem(items, item.id)) return [...items, item];
  return items.map((each) => (each.id === item.id ? item : each));
}

/** The items without that of that id. */
export function withoutItem<Item extends PolicyItem>(items: readonly Item[], id: string): readonly Item[] {
  return items.filter((item) => item.id !== id);
}

/** A text that is the same for values that say the same, in whatever order their members are. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

/** Whether two items say the same; undefined: there is none. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

/**
 * An item that says what a draft says: each member whose value is not the usual one, and those that the item said
 * before, so that what was written on purpose stays written.
 */
export function leanItem<Item extends PolicyItem>(full: Item, usual: object, before: Item | undefined): Item {
  const usualOf = new Map(Object.entries(usual));
  const said = Object.entries(full).filter(
    ([key, value]) => key === 'id' || Object.hasOwn(before ?? {}, key) || !isSame(value, usualOf.get(key)),
  );
  return Object.fromEntries(said) as unknown as Item;
}

/** An id of a new item, made of its label: `a-z`, `0-9` and `_`, beginning with a letter, not one of those taken. */
export function idFor(label: string, taken: readonly string[], fallback: string): string {
  const plain = label
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 56)
    .replace(/_+$/, '');
  const base = plain === '' ? fallback : plain;
  let id = base;
  for (let count = 2; taken.includes(id); count += 1) id = `${base}_${count}`;
  return id;
}
