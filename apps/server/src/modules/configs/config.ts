import { AppError } from '../../shared/errors.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import type { StoredConfig } from './store.ts';

/** Most values (strings, numbers, booleans, nulls, empty arrays and objects) in one configuration. */
const maxValues = 10_000;

export const namePattern = '^[A-Za-z0-9_]{1,128}$';
const nameForm = new RegExp(namePattern);

/** Whether a configuration may have that name. */
export function isConfigName(name: string): boolean {
  return nameForm.test(name);
}

/** The opaque part of a configuration's entity tag, without quotes. */
export function tagOf({ incarnation, version }: StoredConfig): string {
  return `${incarnation}-${version}`;
}

/** A configuration as the API writes it: `{"name": ..., "data": ...}` with the text of `data` as it was sent. */
export function configJson({ name, data }: StoredConfig): string {
  return `{"name":"${name}","data":${data}}`;
}

/** Refuses data with more values than can be indexed. `text` is the same as JSON, without white space. */
export function assertNotTooManyValues(data: JsonValue, text: string): void {
  // Each value has at least one character, and another one that parts it from the next: most need not be counted.
  if (text.length < 2 * maxValues) return;
  const values = countValues(data);
  if (values <= maxValues) return;
  throw new AppError('too_many_values', `The data has ${values} values; at most ${maxValues} are allowed.`, {
    faults: [{ pointer: '/data', detail: `has ${values} values, more than ${maxValues}` }],
  });
}

function countValues(value: JsonValue): number {
  if (value === null || typeof value !== 'object') return 1;
  const parts = Object.values(value);
  return parts.length === 0 ? 1 : parts.reduce((sum: number, part) => sum + countValues(part), 0);
}
