import { compactJson } from './json/print.ts';
import { readJson, type JsonArray, type JsonFault, type JsonNode } from './json/tree.ts';

/** What the store does not take, beyond what is no JSON. */
export type DataFault =
  | JsonFault
  | { readonly code: 'noArray' | 'noObject'; readonly offset: number }
  | { readonly code: 'tooManyValues'; readonly offset: number; readonly count: number }
  | { readonly code: 'tooLarge'; readonly offset: number; readonly bytes: number };

/** What a typed `data` is: a list of objects, or what keeps it from being one. */
export interface DataCheck {
  /** The list, where the text is one; it may have faults in spite of that. */
  readonly root: JsonArray | undefined;
  readonly faults: readonly DataFault[];
}

/** Most values in one configuration, and most bytes of a body. */
const mostValues = 10_000;
const mostBytes = 1024 * 1024;

/** What the body has around the data. */
const around = '{"data":}'.length;

/** Looks at a typed `data` as the store will; the store has the last word. */
export function checkData(text: string): DataCheck {
  const { root, faults } = readJson(text);
  if (!root) return { root: undefined, faults };
  if (root.kind !== 'array') {
    return { root: undefined, faults: [...faults, { code: 'noArray', offset: root.start }] };
  }
  return { root, faults: [...faults, ...shapeFaults(root), ...sizeFaults(text, root)] };
}

function shapeFaults(root: JsonArray): readonly DataFault[] {
  const others = root.items.filter(({ kind }) => kind !== 'object');
  return others.map(({ start }) => ({ code: 'noObject', offset: start }));
}

function sizeFaults(text: string, root: JsonArray): readonly DataFault[] {
  const faults: DataFault[] = [];
  const count = countValues(root);
  if (count > mostValues) faults.push({ code: 'tooManyValues', offset: root.start, count });
  // A character has at most three bytes, so most texts need not be counted.
  if (text.length * 3 + around > mostBytes) {
    const bytes = new TextEncoder().encode(compactJson(text, root)).length + around;
    if (bytes > mostBytes) faults.push({ code: 'tooLarge', offset: root.start, bytes });
  }
  return faults;
}

/** Strings, numbers, booleans, nulls, and empty lists and objects. */
function countValues(node: JsonNode): number {
  if (node.kind === 'object') return sumOf(node.members.map(({ value }) => value));
  return node.kind === 'array' ? sumOf(node.items) : 1;
}

function sumOf(parts: readonly JsonNode[]): number {
  return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + countValues(part), 0);
}
