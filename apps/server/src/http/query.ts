import type { TSchema } from 'typebox';
import type { InputFault } from '../shared/errors.ts';

interface ConvertedQuery {
  readonly value: Record<string, unknown>;
  readonly faults: InputFault[];
}

const booleans: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };

/**
 * The text of each query parameter as the type that its schema names. A parameter that is not in the schema or
 * given twice, a number that is no whole decimal number, and a boolean other than `true`, `1`, `false` and `0`
 * are faults.
 */
export function convertQuery(schema: TSchema, raw: Readonly<Record<string, unknown>>): ConvertedQuery {
  const properties = 'properties' in schema ? (schema.properties as Record<string, { type?: string }>) : {};
  const value: Record<string, unknown> = {};
  const faults: InputFault[] = [];
  for (const [name, text] of Object.entries(raw)) {
    const type = Object.hasOwn(properties, name) ? properties[name]?.type : undefined;
    const detail = type === undefined ? 'is not a known parameter' : convertInto(value, name, text, type);
    if (detail !== undefined) faults.push({ pointer: name, detail });
  }
  return { value, faults };
}

/** Sets `value[name]`; says what is wrong where that cannot be done. */
function convertInto(
  value: Record<string, unknown>,
  name: string,
  text: unknown,
  type: string,
): string | undefined {
  if (typeof text !== 'string') return 'is given more than once';
  if (type === 'integer') {
    if (!/^-?\d{1,15}$/.test(text)) return 'is not a whole number';
    value[name] = Number(text);
  } else if (type === 'boolean') {
    if (!Object.hasOwn(booleans, text)) return 'is neither true nor false';
    value[name] = booleans[text];
  } else {
    value[name] = text;
  }
  return undefined;
}
