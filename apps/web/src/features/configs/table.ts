import type { JsonArray, JsonNode } from './json/tree.ts';

/** A key that objects have. */
export interface TableColumn {
  readonly key: string;
  /** All values are numbers, so they stand right. */
  readonly isNumeric: boolean;
}

/** One object of `data`. */
export interface TableRow {
  /** Its position, from 1. */
  readonly position: number;
  readonly values: ReadonlyMap<string, JsonNode>;
  readonly node: JsonNode;
}

/** The objects of a configuration with all keys that they have, in the order in which these first stand in the text. */
export interface ConfigTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** How many keys there are beyond the columns. */
  readonly otherKeys: number;
}

/** Most columns: beyond them a table tells less than the text does. */
export const mostColumns = 40;

/** Lays the objects of `data` out as a table. */
export function tableOf(root: JsonArray): ConfigTable {
  const numeric = new Map<string, boolean>();
  const rows = root.items.map((node, index): TableRow => {
    const values = new Map<string, JsonNode>();
    for (const { key, value } of node.kind === 'object' ? node.members : []) {
      values.set(key, value);
      numeric.set(key, (numeric.get(key) ?? true) && value.kind === 'number');
    }
    return { position: index + 1, values, node };
  });
  const columns = Array.from(numeric, ([key, isNumeric]) => ({ key, isNumeric }));
  return {
    columns: columns.slice(0, mostColumns),
    rows,
    otherKeys: Math.max(0, columns.length - mostColumns),
  };
}
