import { hash } from 'node:crypto';

/**
 * The words of an index over JSON documents. A term is one string made of a path and a value:
 *
 *     { \x02 key } \x01 type value
 *
 * Compared byte by byte in UTF-8, terms of one path and type are in the order of their values, and all terms at
 * or below a path are neighbours. No term holds a NUL, at which some databases end a text.
 */

const keyMark = '\x02';
const valueMark = '\x01';
/** Begins, in place of a key, the hash of a path that is too long. */
const hashMark = '\x03H';
/** Stands behind the two marks, so behind everything at or below a path. */
const behindMarks = '\x03';

/** Longest path, in bytes, that is written out in every term below it. */
const longestPath = 150;

/** Longest string, in bytes of its code, that is written out; of others so much stands before their hash. */
const longestString = 200;

/** No string that is cut is shorter than this, because a character has at most 4 bytes. */
const surelyWhole = longestString - 4;

/** What the index knows of values. */
export type Scalar = string | number | boolean | null;

/** Some terms, each once, or all terms from `from` (included) up to `to` (excluded), compared by their UTF-8 bytes. */
export type TermSet = { readonly anyOf: readonly string[] } | { readonly from: string; readonly to: string };

/** What of the index has to be looked at, and whether everything that is found there fits. */
export interface Lookup {
  readonly terms: TermSet;
  /** False: what is found has to be checked once more, because something was shortened. */
  readonly exact: boolean;
}

const mostRemembered = 1000;
/** Of each path that is remembered so many terms are, if they are not longer than this. */
const mostTerms = 100;
const longestTermKept = 60;
const rememberedPaths = new Map<string, PathCode>();

/** A path of keys as terms begin with it. A long one ends in a hash, so that a term never outgrows a document. */
export class PathCode {
  static readonly root = new PathCode('', undefined);

  /** What the terms of the values at this path begin with. */
  readonly #start: string;
  /** The keys that are written out. */
  readonly #shown: string;
  /** The hash of all keys, where they are not all written out. */
  readonly #hash: string | undefined;
  /** The terms that are remembered, of a path that is. */
  #terms: Map<Scalar, string> | undefined;

  private constructor(shown: string, hashed: string | undefined) {
    this.#shown = shown;
    this.#hash = hashed;
    this.#start = (hashed === undefined ? shown : shown + keyMark + hashMark + hashed) + valueMark;
  }

  /** The path of these keys, from the outermost. */
  static of(keys: readonly string[]): PathCode {
    return keys.reduce((path, key) => path.child(key), PathCode.root);
  }

  /** The path that goes on with `key`. */
  child(key: string): PathCode {
    return this === PathCode.root ? PathCode.#ofOneKey(key) : this.#child(key);
  }

  /** Most paths are of one key, and most keys occur again and again. */
  static #ofOneKey(key: string): PathCode {
    let path = rememberedPaths.get(key);
    if (!path) {
      path = PathCode.root.#child(key);
      if (rememberedPaths.size >= mostRemembered) rememberedPaths.clear();
      if (key.length <= longestPath) {
        path.#terms = new Map();
        rememberedPaths.set(key, path);
      }
    }
    return path;
  }

  #child(key: string): PathCode {
    const keys = (this.#hash ?? this.#shown) + keyMark + keyCode(key);
    const fits = this.#hash === undefined && byteLengthIsWithin(keys, longestPath);
    return fits ? new PathCode(keys, undefined) : new PathCode(this.#shown, shortHash(keys));
  }

  /** The term of a value at this path. Of a path that is remembered the first terms are, too: they may be all that there are. */
  term(value: Scalar): string {
    const known = this.#terms?.get(value);
    if (known !== undefined) return known;
    const term = this.#start + valueCode(value);
    if (this.#terms && this.#terms.size < mostTerms && term.length <= longestTermKept)
      this.#terms.set(value, term);
    return term;
  }

  /** The term of an empty array or object at this path. */
  emptyTerm(): string {
    return `${this.#start}e`;
  }

  /** Where a value at this path is one of `values`. */
  equalTo(values: readonly Scalar[]): Lookup {
    const whole = values.every((value) => typeof value !== 'string' || isWhole(stringCode(value)));
    return this.#lookup({ anyOf: [...new Set(values.map((value) => this.term(value)))] }, whole);
  }

  /** Where there is anything at this path. */
  anything(): Lookup {
    if (this.#hash === undefined) {
      return this.#lookup({ from: this.#start, to: this.#shown + behindMarks }, true);
    }
    // What is below a hashed path has another hash; all that share the written keys stand together.
    const hashed = this.#shown + keyMark + hashMark;
    return this.#lookup({ from: hashed, to: behindAll(hashed) }, false);
  }

  /** Where a value at this path is of the bound's type and above it (or the bound itself). */
  above(bound: string | number, inclusive: boolean): Lookup {
    const { type, code, whole } = this.#bound(bound);
    const from = type + code + (inclusive || !whole ? '' : '\x01');
    return this.#lookup({ from, to: behindAll(type) }, whole);
  }

  /** Where a value at this path is of the bound's type and below it (or the bound itself). */
  below(bound: string | number, inclusive: boolean): Lookup {
    const { type, code, whole } = this.#bound(bound);
    if (!whole) return this.#lookup({ from: type, to: behindAll(type + code) }, false);
    return this.#lookup({ from: type, to: type + code + (inclusive ? '\x01' : '') }, true);
  }

  /** Where a string at this path begins with `prefix`. */
  beginningWith(prefix: string): Lookup {
    const { type, code, whole } = this.#bound(prefix);
    return this.#lookup({ from: type + code, to: behindAll(type + code) }, whole);
  }

  /** The code of a bound; where shortened strings could lie on both sides of it, only what they share with it. */
  #bound(bound: string | number): { type: string; code: string; whole: boolean } {
    if (typeof bound === 'number') return { type: `${this.#start}n`, code: numberCode(bound), whole: true };
    const code = stringCode(bound);
    const whole = byteLengthIsWithin(code, surelyWhole);
    return { type: `${this.#start}s`, code: whole ? code : cutToBytes(code, surelyWhole), whole };
  }

  #lookup(terms: TermSet, exact: boolean): Lookup {
    return { terms, exact: exact && this.#hash === undefined };
  }
}

/** The order of terms by their UTF-8 bytes, which is that of code points and not that of JavaScript's `<`. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rankOf(left) - rankOf(right);
  }
  return a.length - b.length;
}

/** Half a surrogate pair stands for a character behind all that have one unit. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function valueCode(value: Scalar): string {
  if (value === null) return 'z';
  if (typeof value === 'string') return `s${shortened(stringCode(value))}`;
  if (typeof value === 'number') return `n${numberCode(value)}`;
  return value ? 't' : 'f';
}

/** Escapes the marks; keys need no order. */
function keyCode(key: string): string {
  return key.replace(/[\x00-\x03]/g, (mark) => `\x03${mark.charCodeAt(0)}`);
}

/** Writes NUL in another way and keeps the order: U+0000 becomes 01 01, U+0001 becomes 01 02. */
function stringCode(text: string): string {
  return text.replace(/[\x00\x01]/g, (character) => (character === '\0' ? '\x01\x01' : '\x01\x02'));
}

const double = new DataView(new ArrayBuffer(8));
const signBit = 0x80000000;

/** 16 hexadecimal digits in the order of the numbers: the bits of the double, with those of negative ones turned over. */
function numberCode(value: number): string {
  double.setFloat64(0, value === 0 ? 0 : value);
  const [high, low] = [double.getUint32(0), double.getUint32(4)];
  return high >= signBit ? hexOf(~high) + hexOf(~low) : hexOf(high + signBit) + hexOf(low);
}

function hexOf(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}

function shortened(code: string): string {
  return isWhole(code) ? code : cutToBytes(code, longestString) + shortHash(code);
}

function isWhole(code: string): boolean {
  return byteLengthIsWithin(code, longestString);
}

/** Whether a text has at most so many bytes in UTF-8; counts only where its length leaves that open. */
function byteLengthIsWithin(text: string, bytes: number): boolean {
  return text.length * 3 <= bytes || (text.length <= bytes && Buffer.byteLength(text) <= bytes);
}

/** The longest beginning of a text that has at most so many bytes in UTF-8 and ends at a character's end. */
function cutToBytes(text: string, bytes: number): string {
  const encoded = Buffer.from(text.slice(0, bytes + 1));
  let end = bytes;
  while (((encoded[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return encoded.toString('utf8', 0, end);
}

/** 132 bits of the SHA-256, as 22 characters. */
function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

/** The first string behind all that begin with `prefix`. */
function behindAll(prefix: string): string {
  const characters = Array.from(prefix);
  for (;;) {
    const last = characters.pop()?.codePointAt(0);
    if (last === undefined) throw new Error('Nothing stands behind all strings.');
    if (last === 0x10ffff) continue;
    // The code points of surrogates are no characters.
    return characters.join('') + String.fromCodePoint(last === 0xd7ff ? 0xe000 : last + 1);
  }
}
