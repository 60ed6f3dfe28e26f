import { AppError } from '../errors.ts';
import { JsonReader } from './reader.ts';
import type { JsonValue } from './value.ts';

/** A JSON text that was read: its value, and the text of its members as they were sent. */
export class JsonDocument {
  readonly value: JsonValue;
  readonly #text: string;
  readonly #members: JsonReader['members'];

  constructor(text: string, maxDepth: number) {
    const reader = new JsonReader(text, maxDepth);
    this.value = reader.read();
    this.#text = text;
    this.#members = reader.members;
  }

  /**
   * The text of a member of the outermost object exactly as it was sent (key order, `1.0`, escapes), but for
   * white space between tokens. Throws when there is no such member.
   */
  memberText(key: string): string {
    const span = this.#members.get(key);
    if (!span) throw new Error(`The document has no member ${key}.`);
    const text = this.#text.slice(span.start, span.end);
    return span.isSpaced ? withoutWhiteSpace(text) : text;
  }
}

const stringOrSpace = /("(?:[^"\\]|\\.)*")|[ \t\n\r]+/g;

/** A valid JSON text without the white space between its tokens. */
function withoutWhiteSpace(text: string): string {
  return text.replace(stringOrSpace, (_match, string: string | undefined) => string ?? '');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON text as RFC 8259 defines it, and refuses what would be lost or read in two ways: duplicate keys,
 * numbers that a double cannot hold exactly, lone surrogates, bytes that are not UTF-8, nesting deeper than
 * `maxDepth` levels below the outermost value.
 *
 * @throws AppError `invalid_json`, `number_not_exact` or `too_deep`, with the pointer.
 */
export function readJson(bytes: Uint8Array, maxDepth: number): JsonDocument {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new AppError('invalid_json', 'The body is not valid UTF-8.');
  }
  return new JsonDocument(text, maxDepth);
}
