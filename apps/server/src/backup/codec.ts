import { readDate, type CalendarDate } from '@worklog/domain/dates';
import type { JsonValue } from '../shared/json/value.ts';

/** What a value is not. Ends a sentence that begins with the place. */
export class NotRecord extends Error {}

/** How a value of the domain is written as JSON, and read back. */
export interface Codec<T> {
  /** Undefined: it is left out. */
  encode(value: T): JsonValue | undefined;
  /** `undefined` stands for what is left out. @throws NotRecord */
  decode(json: JsonValue | undefined): T;
}

function plain<T extends JsonValue>(what: string, is: (json: JsonValue) => boolean): Codec<T> {
  return {
    encode: (value) => value,
    decode: (json) => {
      if (json === undefined || !is(json)) throw new NotRecord(`is not ${what}`);
      return json as T;
    },
  };
}

export const text = plain<string>('a text', (json) => typeof json === 'string');
export const flag = plain<boolean>('true or false', (json) => typeof json === 'boolean');
export const whole = plain<number>('a whole number', (json) => Number.isSafeInteger(json));
export const json = plain<JsonValue>('a value', () => true);
export const calendarDate = plain<CalendarDate>(
  'a date',
  (value) => typeof value === 'string' && readDate(value) !== undefined,
);

/** One of some texts. */
export function oneOf<const T extends string>(...choices: readonly T[]): Codec<T> {
  return plain<T>(`one of ${choices.join(', ')}`, (value) => choices.some((choice) => choice === value));
}

/** An instant, with milliseconds, such as `2026-11-22T12:00:00.123Z`. */
export const instant: Codec<Date> = {
  encode: (value) => value.toISOString(),
  decode: (value) => {
    const read = typeof value === 'string' ? new Date(value) : undefined;
    // Only what is written here is read: no other form, no other zone.
    if (!read || Number.isNaN(read.getTime()) || read.toISOString() !== value)
      throw new NotRecord('is not an instant');
    return read;
  },
};

/** What may be undefined is left out then. */
export function optional<T>(codec: Codec<T>): Codec<T | undefined> {
  return {
    encode: (value) => (value === undefined ? undefined : codec.encode(value)),
    decode: (value) => (value === undefined ? undefined : codec.decode(value)),
  };
}

export function nullable<T>(codec: Codec<T>): Codec<T | null> {
  return {
    encode: (value) => (value === null ? null : codec.encode(value)),
    decode: (value) => (value === null ? null : codec.decode(value)),
  };
}

export function list<T>(item: Codec<T>): Codec<readonly T[]> {
  return {
    encode: (values) => values.map((value) => item.encode(value) ?? null),
    decode: (values) => {
      if (!Array.isArray(values)) throw new NotRecord('is not a list');
      return values.map((value: JsonValue) => item.decode(value));
    },
  };
}

/**
 * An object with exactly these fields, written in their order: so the same value is always the same text, whichever
 * database it comes from.
 */
export function record<T extends object>(fields: { readonly [Key in keyof T]-?: Codec<T[Key]> }): Codec<T> {
  const codecs = Object.entries(fields) as [keyof T & string, Codec<unknown>][];
  const known = new Set<string>(codecs.map(([key]) => key));
  return {
    encode: (value) => {
      const encoded: Record<string, JsonValue> = {};
      for (const [key, codec] of codecs) {
        const field = codec.encode(value[key]);
        if (field !== undefined) encoded[key] = field;
      }
      return encoded;
    },
    decode: (object) => {
      if (object === null || typeof object !== 'object' || Array.isArray(object))
        throw new NotRecord('is not an object');
      const unknown = Object.keys(object).find((key) => !known.has(key));
      if (unknown !== undefined) throw new NotRecord(`has the unknown field ${unknown}`);
      const given = object as Readonly<Record<string, JsonValue>>;
      const decoded = codecs.map(([key, codec]) => [key, decodeField(codec, key, given[key])] as const);
      return Object.fromEntries(decoded) as T;
    },
  };
}

function decodeField(codec: Codec<unknown>, key: string, value: JsonValue | undefined): unknown {
  try {
    return codec.decode(value);
  } catch (error) {
    if (!(error instanceof NotRecord)) throw error;
    throw new NotRecord(`has a field ${key} that ${error.message}`);
  }
}
