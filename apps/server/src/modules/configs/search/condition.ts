import { compareNumberTexts, isExactNumber } from '../../../shared/json/number.ts';
import type { Scalar } from '../../../shared/json/term-codes.ts';
import { refuseParameter } from './faults.ts';
import { readDataParameter } from './path.ts';

/** What a search asks of one path of an object. */
export interface Condition {
  readonly path: readonly string[];
  readonly test: Test;
  /** How many different values a list has. */
  readonly listed?: number;
}

/** Of the values at a path. Values of another type than the bound never compare. */
export type Test =
  /** One of them is one of these. */
  | { readonly kind: 'equals'; readonly values: readonly Scalar[] }
  /** There is something, and nothing of it is one of these. */
  | { readonly kind: 'differs'; readonly values: readonly Scalar[] }
  /** One of them is on that side of the bound: a number, or a string by its UTF-8 bytes. */
  | {
      readonly kind: 'compares';
      readonly side: 'above' | 'below';
      readonly inclusive: boolean;
      readonly bound: number | string;
    }
  /** One of them is a string that begins so. */
  | { readonly kind: 'begins'; readonly prefix: string }
  /** There is something, or there is nothing. */
  | { readonly kind: 'exists'; readonly expected: boolean };

/** What each operator makes of the text behind the equals sign. */
const operators = new Map<string, (text: string, parameter: string) => Omit<Condition, 'path'>>([
  ['gte', (text) => ({ test: comparison('above', true, text) })],
  ['gt', (text) => ({ test: comparison('above', false, text) })],
  ['lte', (text) => ({ test: comparison('below', true, text) })],
  ['lt', (text) => ({ test: comparison('below', false, text) })],
  ['ne', (text) => ({ test: { kind: 'differs', values: meaningsOf(text) } })],
  ['in', isListed],
  ['prefix', (text) => ({ test: { kind: 'begins', prefix: quotedText(text) ?? text } })],
  ['exists', (text, parameter) => ({ test: { kind: 'exists', expected: readExpected(text, parameter) } })],
]);

/** The names of all operators. */
export const operatorNames: readonly string[] = [...operators.keys()];

/** Reads one `data.` parameter. @throws AppError `invalid_query`. */
export function readCondition(parameter: string, text: string): Condition {
  const { path, operator } = readDataParameter(parameter);
  if (operator === undefined) return { path, test: { kind: 'equals', values: meaningsOf(text) } };
  const read = operators.get(operator);
  if (read) return { path, ...read(text, parameter) };
  return refuseParameter(
    parameter,
    `has the unknown operator [${operator}]; there are ${operatorNames.join(', ')}; a bracket that belongs to a key is written \\[`,
  );
}

const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Every value that a text can stand for: the string itself and, unless it is quoted, what it looks like. */
function meaningsOf(text: string): Scalar[] {
  const quoted = quotedText(text);
  if (quoted !== undefined) return [quoted];
  return [text, ...typedMeanings(text)];
}

function typedMeanings(text: string): Scalar[] {
  if (text === 'null') return [null];
  // Clients in Python write True and False.
  if (/^(?:true|false)$/i.test(text)) return [text.toLowerCase() === 'true'];
  // A number that no double is can be equal to none that is stored.
  return numberForm.test(text) && isExactNumber(text) ? [Number(text)] : [];
}

/** The text of a JSON string in its quotes; undefined for everything else, which stands for itself. */
function quotedText(text: string): string | undefined {
  if (!/^".*"$/s.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && value.isWellFormed() ? value : undefined;
  } catch {
    return undefined;
  }
}

function comparison(side: 'above' | 'below', inclusive: boolean, text: string): Test {
  if (!numberForm.test(text)) {
    return { kind: 'compares', side, inclusive, bound: quotedText(text) ?? text };
  }
  const bound = Number(text);
  if (!Number.isFinite(bound) || isExactNumber(text)) return { kind: 'compares', side, inclusive, bound };
  // No stored number lies between the text and the double nearest to it, so only that one has to be decided.
  const boundIsAbove = compareNumberTexts(String(bound), text) > 0;
  return { kind: 'compares', side, inclusive: boundIsAbove === (side === 'above'), bound };
}

const quotedItem = /"[^"\\]*(?:\\.[^"\\]*)*"(?=,|$)/sy;
const plainItem = /[^,]*/y;

/** One of the values of a list, each of which counts once; a comma inside quotes separates nothing. */
function isListed(text: string): Omit<Condition, 'path'> {
  const items = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const item = matchAt(quotedItem, text, at) ?? matchAt(plainItem, text, at) ?? '';
    items.add(item);
    at += item.length;
  }
  const values = new Set([...items].flatMap(meaningsOf));
  return { test: { kind: 'equals', values: [...values] }, listed: items.size };
}

function matchAt(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}

function readExpected(text: string, parameter: string): boolean {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return refuseParameter(parameter, 'is neither true nor false');
}
