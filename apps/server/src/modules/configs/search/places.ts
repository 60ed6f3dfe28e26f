import type { ConfigIndex, Place, SearchTurns, StoredConfig } from '../store.ts';

/** Which of two places comes first, as for a sort. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.name === b.name) return a.item - b.item;
  return a.name < b.name ? -1 : 1;
}

/** The configurations of sorted places, each with the positions that are meant; what is gone is left out. */
export async function* configsOf(
  index: ConfigIndex,
  places: readonly Place[],
  turns: SearchTurns,
): AsyncGenerator<{ config: StoredConfig; items: readonly number[] }> {
  const itemsByName = new Map<string, number[]>();
  for (const { name, item } of places) {
    const items = itemsByName.get(name);
    if (items) items.push(item);
    else itemsByName.set(name, [item]);
  }
  for await (const config of index.configs([...itemsByName.keys()], turns)) {
    yield { config, items: itemsByName.get(config.name) ?? [] };
  }
}
