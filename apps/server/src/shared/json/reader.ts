import type { ErrorCode } from '../error-catalogue.ts';
import { AppError } from '../errors.ts';
import type { JsonValue } from './value.ts';
import { isExactNumber } from './number.ts';
import { pointerOf } from './pointer.ts';

const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const anyString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

const literals = new Map<string, [text: string, value: JsonValue]>([
  ['t', ['true', true]],
  ['f', ['false', false]],
  ['n', ['null', null]],
]);

const quote = 0x22;
const backslash = 0x5c;
/** The first character that may stand in a string as it is, and the space itself. */
const space = 0x20;

/** Where the value of a member stands in the text. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** Whether there is white space between its tokens. */
  readonly isSpaced: boolean;
}

/** One pass over a JSON text. Recursion is bounded by `maxDepth`. Looks at characters by their codes: that is much faster than patterns. */
export class JsonReader {
  /** The members of the outermost object. */
  readonly members = new Map<string, Span>();
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #path: (string | number)[] = [];
  #at = 0;
  /** How many characters of white space have been passed. */
  #spaces = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  /** The value of the whole text. */
  read(): JsonValue {
    this.#skipSpace();
    const value = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#unexpected('the end of the text');
    return value;
  }

  #value(): JsonValue {
    const first = this.#text.charAt(this.#at);
    if (first === '"') return this.#string();
    if (first === '{') return this.#object();
    if (first === '[') return this.#array();
    const literal = literals.get(first);
    if (literal && this.#text.startsWith(literal[0], this.#at)) {
      this.#at += literal[0].length;
      return literal[1];
    }
    return this.#number();
  }

  #object(): JsonValue {
    const object = Object.create(null) as Record<string, JsonValue>;
    this.#enter();
    if (!this.#take('}')) {
      do this.#member(object);
      while (this.#take(','));
      this.#expect('}');
    }
    return object;
  }

  #member(object: Record<string, JsonValue>): void {
    this.#skipSpace();
    if (this.#text.charAt(this.#at) !== '"') this.#unexpected('a key in double quotes');
    const key = this.#string();
    this.#path.push(key);
    if (key in object) this.#fail('invalid_json', 'the key occurs twice in the same object');
    this.#expect(':');
    this.#skipSpace();
    const start = this.#at;
    const spaces = this.#spaces;
    object[key] = this.#value();
    if (this.#path.length === 1) {
      this.members.set(key, { start, end: this.#at, isSpaced: this.#spaces > spaces });
    }
    this.#path.pop();
  }

  #array(): JsonValue {
    const array: JsonValue[] = [];
    this.#enter();
    if (!this.#take(']')) {
      do {
        this.#skipSpace();
        this.#path.push(array.length);
        array.push(this.#value());
        this.#path.pop();
      } while (this.#take(','));
      this.#expect(']');
    }
    return array;
  }

  #string(): string {
    const start = this.#at + 1;
    let end = start;
    let code = this.#text.charCodeAt(end);
    while (code >= space && code !== quote && code !== backslash) code = this.#text.charCodeAt((end += 1));
    if (code !== quote) return this.#escapedString();
    this.#at = end + 1;
    return this.#text.slice(start, end);
  }

  #escapedString(): string {
    const quoted = this.#match(anyString);
    if (quoted === undefined)
      this.#fail('invalid_json', 'the string is not closed, or has an invalid escape');
    const value = JSON.parse(quoted) as string;
    if (!value.isWellFormed()) this.#fail('invalid_json', 'the string has half of a surrogate pair');
    return value;
  }

  #number(): number {
    const start = this.#at;
    const token = this.#match(numberToken);
    if (token === undefined) this.#unexpected('a JSON value');
    if (!isExactNumber(token)) {
      this.#at = start;
      this.#fail('number_not_exact', `the number ${shortened(token)} would be rounded; send it as a string`);
    }
    return Number(token);
  }

  #enter(): void {
    if (this.#path.length > this.#maxDepth) {
      this.#fail('too_deep', `the value is nested deeper than ${this.#maxDepth} levels`);
    }
    this.#at += 1;
  }

  #match(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const text = token.exec(this.#text)?.[0];
    if (text !== undefined) this.#at += text.length;
    return text;
  }

  #skipSpace(): void {
    let code = this.#text.charCodeAt(this.#at);
    while (code === space || code === 0x0a || code === 0x0d || code === 0x09) {
      this.#spaces += 1;
      code = this.#text.charCodeAt((this.#at += 1));
    }
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text.charAt(this.#at) !== character) return false;
    this.#at += 1;
    return true;
  }

  #expect(character: string): void {
    if (!this.#take(character)) this.#unexpected(`\`${character}\``);
  }

  #unexpected(wanted: string): never {
    const found = this.#text.codePointAt(this.#at);
    const shown = found === undefined ? 'the end of the text' : `\`${String.fromCodePoint(found)}\``;
    this.#fail('invalid_json', `expected ${wanted}, found ${shown}`);
  }

  #fail(code: ErrorCode, detail: string): never {
    const before = this.#text.slice(0, this.#at).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const pointer = pointerOf(this.#path);
    throw new AppError(code, `Invalid JSON at ${place}: ${detail}.`, { faults: [{ pointer, detail }] });
  }
}

function shortened(token: string): string {
  return token.length <= 40 ? token : `${token.slice(0, 37)}...`;
}
