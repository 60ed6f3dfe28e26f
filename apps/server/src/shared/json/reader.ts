import type { ErrorCode } from '../error-catalogue.ts';
import { AppError } from '../errors.ts';
import type { JsonValue } from './value.ts';
import { isExactNumber } from './number.ts';
import { pointerOf } from './pointer.ts';

const whiteSpace = /[ \t\n\r]*/y;
const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainString = /"[^"\\\u0000-\u001f]*"/y;
const anyString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

const literals = new Map<string, [text: string, value: JsonValue]>([
  ['t', ['true', true]],
  ['f', ['false', false]],
  ['n', ['null', null]],
]);

/** One pass over a JSON text. Recursion is bounded by `maxDepth`. */
export class JsonReader {
  /** Where the values of the outermost object's members stand in the text. */
  readonly members = new Map<string, readonly [start: number, end: number]>();
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #path: (string | number)[] = [];
  #at = 0;

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
    object[key] = this.#value();
    if (this.#path.length === 1) this.members.set(key, [start, this.#at]);
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
    const plain = this.#match(plainString);
    if (plain !== undefined) return plain.slice(1, -1);
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
    this.#match(whiteSpace);
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
