import { readJson, type JsonMember, type JsonNode } from './tree.ts';

/** A value stands in one line while that line has at most so many characters. */
const widest = 100;

/**
 * Writes a value over several lines: two spaces a level, short objects and lists in one line, each element of the
 * outermost list on a line of its own. Only white space changes: numbers, escapes and the order of keys stay.
 */
export function printJson(text: string, node: JsonNode): string {
  if (node.kind !== 'array') return print(text, node, '', 0);
  return lines(text, node, '');
}

/** The same of a text; one that is no JSON stays as it is. */
export function prettyText(text: string): string {
  const { root } = readJson(text);
  return root ? printJson(text, root) : text;
}

/** A value without any white space between its tokens: equal texts are the same for the store. */
export function compactJson(text: string, node: JsonNode): string {
  const parts = partsOf(text, node);
  if (!parts) return text.slice(node.start, node.end);
  const inner = parts.map(({ key, value }) => `${key ? `${key}:` : ''}${compactJson(text, value)}`);
  return node.kind === 'object' ? `{${inner.join(',')}}` : `[${inner.join(',')}]`;
}

/** A value in one line, with the spaces that people write. */
export function lineJson(text: string, node: JsonNode): string {
  return flat(text, node, Infinity) ?? '';
}

/** What an object or a list is made of. */
interface Part {
  /** As it is written, in quotes; empty in a list. */
  readonly key: string;
  readonly value: JsonNode;
}

function partsOf(text: string, node: JsonNode): readonly Part[] | undefined {
  if (node.kind === 'array') return node.items.map((value) => ({ key: '', value }));
  if (node.kind !== 'object') return undefined;
  return node.members.map((member) => ({ key: keyText(text, member), value: member.value }));
}

function keyText(text: string, { keyStart, value }: JsonMember): string {
  return text.slice(keyStart, value.start).replace(/\s*:\s*$/, '');
}

/** @param used how many characters stand before and behind the value in its line */
function print(text: string, node: JsonNode, indent: string, used: number): string {
  return flat(text, node, widest - used) ?? lines(text, node, indent);
}

function lines(text: string, node: JsonNode, indent: string): string {
  const parts = partsOf(text, node);
  if (!parts) return text.slice(node.start, node.end);
  const [open, close] = node.kind === 'object' ? ['{', '}'] : ['[', ']'];
  if (parts.length === 0) return open + close;
  const inner = `${indent}  `;
  const printed = parts.map(({ key, value }) => {
    const start = inner + before(key);
    return start + print(text, value, inner, start.length + 1);
  });
  return `${open}\n${printed.join(',\n')}\n${indent}${close}`;
}

function before(key: string): string {
  return key === '' ? '' : `${key}: `;
}

/** The value in one line; undefined where that has more than `room` characters. */
function flat(text: string, node: JsonNode, room: number): string | undefined {
  if (node.kind === 'object') {
    if (node.members.length === 0) return '{}';
    const inner = flatParts(text, node, node.members.length, room - 4);
    return inner === undefined ? undefined : `{ ${inner} }`;
  }
  if (node.kind === 'array') {
    const inner = flatParts(text, node, node.items.length, room - 2);
    return inner === undefined ? undefined : `[${inner}]`;
  }
  return node.end - node.start > room ? undefined : text.slice(node.start, node.end);
}

function flatParts(text: string, node: JsonNode, count: number, room: number): string | undefined {
  // What is looked at is bounded by the room, not by the size of the value.
  if (count > room) return undefined;
  let line = '';
  for (const { key, value } of partsOf(text, node) ?? []) {
    line += (line === '' ? '' : ', ') + before(key);
    const printed = flat(text, value, room - line.length);
    if (printed === undefined) return undefined;
    line += printed;
  }
  return line;
}
