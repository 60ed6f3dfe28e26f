import { isExactNumber } from './exact-number.ts';

/** One key of an object with its value; places are offsets in the text. */
export interface JsonMember {
  readonly key: string;
  readonly keyStart: number;
  readonly value: JsonNode;
}

interface Span {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

export interface JsonObject extends Span {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

export interface JsonArray extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

interface JsonScalar extends Span {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
}

/** A value of a JSON text, by its place: what it says stays in the text, so nothing is rounded or sorted. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

/** What was expected where something else stands. */
type Expected = 'value' | 'key' | 'colon' | 'commaOrBrace' | 'commaOrBracket' | 'end';

/** What is wrong with a text, and where. */
export type JsonFault = { readonly offset: number } & (
  | { readonly code: 'expected'; readonly expected: Expected; readonly found: string }
  | { readonly code: 'openString' | 'halfCharacter' | 'tooDeep' }
  | { readonly code: 'duplicateKey'; readonly key: string }
  | { readonly code: 'roundedNumber'; readonly number: string }
);

/** What was read: no `root` where the text is no JSON. Duplicate keys and rounded numbers are faults beside it. */
export interface JsonReading {
  readonly root: JsonNode | undefined;
  readonly faults: readonly JsonFault[];
}

/** How many levels the store takes. */
const deepest = 32;

const anyString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const anyNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const anySpace = /[ \t\r\n]*/y;

const literals = [
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'null'],
] as const;

class Stop extends Error {}

/** Reads a JSON text as the store does. It stops at the first place that is no JSON. */
export function readJson(text: string): JsonReading {
  const reader = new Reader(text);
  try {
    return { root: reader.read(), faults: reader.faults };
  } catch (error) {
    if (error instanceof Stop) return { root: undefined, faults: reader.faults };
    throw error;
  }
}

/** The text that a string stands for. */
export function stringAt(text: string, { start, end }: Span): string {
  return JSON.parse(text.slice(start, end)) as string;
}

class Reader {
  readonly faults: JsonFault[] = [];
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): JsonNode {
    this.#skipSpace();
    const root = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#unexpected('end');
    return root;
  }

  #value(): JsonNode {
    const start = this.#at;
    const first = this.#text.charAt(start);
    if (first === '{') return this.#nested(() => this.#object(start));
    if (first === '[') return this.#nested(() => this.#array(start));
    if (first === '"') {
      this.#string();
      return { kind: 'string', start, end: this.#at };
    }
    for (const [word, kind] of literals) {
      if (!this.#text.startsWith(word, start)) continue;
      this.#at += word.length;
      return { kind, start, end: this.#at };
    }
    return this.#number(start);
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest) this.#stop({ code: 'tooDeep', offset: this.#at });
    this.#at += 1;
    const node = read();
    this.#depth -= 1;
    return node;
  }

  #object(start: number): JsonObject {
    const members: JsonMember[] = [];
    const keys = new Set<string>();
    if (!this.#take('}')) {
      do members.push(this.#member(keys));
      while (this.#take(','));
      if (!this.#take('}')) this.#unexpected('commaOrBrace');
    }
    return { kind: 'object', start, end: this.#at, members };
  }

  #member(keys: Set<string>): JsonMember {
    this.#skipSpace();
    const keyStart = this.#at;
    if (this.#text.charAt(keyStart) !== '"') this.#unexpected('key');
    const key = this.#string();
    if (keys.has(key)) this.faults.push({ code: 'duplicateKey', key, offset: keyStart });
    keys.add(key);
    if (!this.#take(':')) this.#unexpected('colon');
    this.#skipSpace();
    return { key, keyStart, value: this.#value() };
  }

  #array(start: number): JsonArray {
    const items: JsonNode[] = [];
    if (!this.#take(']')) {
      do {
        this.#skipSpace();
        items.push(this.#value());
      } while (this.#take(','));
      if (!this.#take(']')) this.#unexpected('commaOrBracket');
    }
    return { kind: 'array', start, end: this.#at, items };
  }

  #string(): string {
    const start = this.#at;
    const quoted = this.#match(anyString);
    if (quoted === undefined) return this.#stop({ code: 'openString', offset: start });
    const value = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    if (/\p{Surrogate}/u.test(value)) this.faults.push({ code: 'halfCharacter', offset: start });
    return value;
  }

  #number(start: number): JsonScalar {
    const number = this.#match(anyNumber);
    if (number === undefined) return this.#unexpected('value');
    if (!isExactNumber(number)) this.faults.push({ code: 'roundedNumber', number, offset: start });
    return { kind: 'number', start, end: this.#at };
  }

  #match(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skipSpace(): void {
    this.#match(anySpace);
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text.charAt(this.#at) !== character) return false;
    this.#at += 1;
    return true;
  }

  #unexpected(expected: Expected): never {
    const found = this.#text.codePointAt(this.#at);
    const shown = found === undefined ? '' : String.fromCodePoint(found);
    return this.#stop({ code: 'expected', expected, found: shown, offset: this.#at });
  }

  #stop(fault: JsonFault): never {
    this.faults.push(fault);
    throw new Stop();
  }
}
