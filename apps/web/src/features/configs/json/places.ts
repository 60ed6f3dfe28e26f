import type { JsonNode } from './tree.ts';

/** Where something is in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset. */
export function placeOf(text: string, offset: number): TextPlace {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The steps of a JSON Pointer. */
function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Where the thing is that a JSON Pointer leads to: a member of an object at its key. Where the pointer leads to
 * nothing, as to a key that is missing, the place of the last thing on its way.
 */
export function offsetOf(root: JsonNode, pointer: string): number {
  let node = root;
  let offset = root.start;
  for (const step of stepsOf(pointer)) {
    const next = childOf(node, step);
    if (!next) return offset;
    ({ node, offset } = next);
  }
  return offset;
}

function childOf(
  node: JsonNode,
  step: string,
): { readonly node: JsonNode; readonly offset: number } | undefined {
  if (node.kind === 'object') {
    const member = node.members.find(({ key }) => key === step);
    return member && { node: member.value, offset: member.keyStart };
  }
  const item = node.kind === 'array' && /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
  return item && { node: item, offset: item.start };
}
