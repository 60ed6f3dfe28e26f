import * as fc from 'fast-check';
import type { JsonValue } from '../../shared/json/value.ts';

/*
 * Documents and searches out of small alphabets, so that they meet: keys and texts that mean something to a
 * database, to JavaScript or to the index, and numbers, strings and bytes at every border.
 */

const long = 'x'.repeat(194);

/** Strings; those of about 200 bytes share their beginnings. */
const strings = [
  ...[
    '',
    'a',
    'ab',
    'b',
    'A',
    '1',
    '1.0',
    '-0',
    'true',
    'True',
    'null',
    '"a"',
    '"',
    ',',
    'a,b',
    '%',
    '\\',
    "'",
  ],
  ...[
    '\0',
    '\x01',
    '\x02',
    '\x01\x01',
    '\x03H',
    'a\0',
    'a\x01',
    'é',
    'e\u0301',
    '\ud7ff',
    '\ue000',
    '\uffff',
  ],
  ...['\u{10000}', '😀', '\u{10ffff}', '\u{10ffff}a', '$where', '__proto__', '9007199254740993'],
  ...[
    '',
    'y',
    'yy',
    'yyy',
    'yyyyyy',
    'yyyyyyy',
    'yyyyyyyz',
    'é',
    'yyyyyé',
    'yyyyy😀',
    '\0\0\0',
    '\0\0\0\0',
  ].map((end) => long + end),
];

/** Numbers as a document may write them. */
const numbers = [
  ...['0', '-0', '1', '1.0', '1e0', '-1', '0.1', '10', '9', '100', '1e21', '-1e21', '5e-324', '-5e-324'],
  ...['9007199254740991', '9007199254740992', '9007199254740994', '1.7976931348623157e308', '123456789.125'],
];

/** Numbers that only a search may ask for. */
const inexactNumbers = [
  ...[
    '9007199254740993',
    '9007199254740992.5',
    '0.1000000000000000055511151231257827',
    '0.10000000000000001',
  ],
  ...['1e400', '-1e400', '1e-400', '-1e-400', '1.7976931348623158e308', '-9007199254740993'],
];

const keys = [
  ...[
    'a',
    'b',
    'c',
    'a.b',
    'a[',
    ']',
    '\\',
    '$where',
    '$',
    '__proto__',
    'constructor',
    'é',
    '😀',
    '\0',
    '\x01',
  ],
  ...['\x02', '\x03', '\x030', '0', ' ', 'k'.repeat(140), 'k'.repeat(149), 'k'.repeat(150), 'K'.repeat(400)],
];

/** Most of what is drawn has a chance to be met by a search. */
const key = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b') }, fc.constantFrom(...keys));
const string = fc.constantFrom(...strings);

const scalarText = fc.oneof(
  string.map((text) => JSON.stringify(text)),
  fc.constantFrom(...numbers),
  fc.constantFrom('true', 'false', 'null'),
);

const { objectText } = fc.letrec<{ valueText: string; objectText: string }>((tie) => ({
  valueText: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalarText,
    fc.array(tie('valueText'), { maxLength: 3 }).map((texts) => `[${texts.join(',')}]`),
    tie('objectText'),
  ),
  objectText: fc
    .uniqueArray(fc.tuple(fc.oneof(key, fc.constant('')), tie('valueText')), {
      selector: ([name]) => name,
      maxLength: 4,
    })
    .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`),
}));

/** The JSON text of the data of a configuration, without white space. */
export const dataText: fc.Arbitrary<string> = fc
  .array(objectText, { maxLength: 5 })
  .map((objects) => `[${objects.join(',')}]`);

const freeValue = fc.oneof(string, fc.constantFrom(...numbers, ...inexactNumbers));

/** A condition as it is drawn: most of them take path and value from what is stored. */
interface DrawnCondition {
  readonly leaf: number;
  readonly path: readonly string[] | undefined;
  readonly operator: string;
  readonly values: readonly string[];
  readonly isQuoted: boolean;
}

const drawnCondition: fc.Arbitrary<DrawnCondition> = fc.record({
  leaf: fc.nat(),
  path: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    fc.array(key, { minLength: 1, maxLength: 3 }),
  ),
  operator: fc.constantFrom(
    '',
    '',
    '',
    '[gte]',
    '[gt]',
    '[lte]',
    '[lt]',
    '[ne]',
    '[prefix]',
    '[in]',
    '[exists]',
  ),
  // Without one the value that is stored is asked for.
  values: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.array(freeValue, { minLength: 1, maxLength: 3 }),
  ),
  isQuoted: fc.boolean(),
});

/** A search as it is drawn, to be completed by what is stored. */
export const drawnSearch = fc.record({
  object: fc.nat(),
  conditions: fc.array(drawnCondition, { minLength: 1, maxLength: 3 }),
});

/** The `data.` parameters of a search, as they stand in a URL. `objects`: everything that is stored. */
export function searchText(
  { object, conditions }: { readonly object: number; readonly conditions: readonly DrawnCondition[] },
  objects: readonly JsonValue[],
): string {
  const filled = objects.map((one) => [...leavesOf(one, [])]).filter((found) => found.length > 0);
  const leaves = filled[object % (filled.length || 1)] ?? [];
  return conditions
    .map((drawn) => {
      const leaf = leaves[drawn.leaf % (leaves.length || 1)] ?? { path: ['a'], value: 'a' };
      const path = (drawn.path ?? leaf.path).map((step) => step.replace(/[.[\\]/g, '\\$&')).join('.');
      return `${encodeURIComponent(`data.${path}${drawn.operator}`)}=${encodeURIComponent(valueText(drawn, leaf.value))}`;
    })
    .join('&');
}

function valueText({ operator, values, isQuoted }: DrawnCondition, stored: string): string {
  if (operator === '[exists]') return String(isQuoted);
  const written = (text: string): string => (isQuoted ? JSON.stringify(text) : text);
  if (operator === '[in]') return [stored, ...values].map(written).join(',');
  if (operator === '[prefix]' && values.length > 1) return written(Array.from(stored).slice(0, -1).join(''));
  return written(values[0] ?? stored);
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

/** The scalars of an object, with paths that can be asked for. */
function* leavesOf(value: JsonValue, path: readonly string[]): Generator<Leaf> {
  if (value === null || typeof value !== 'object') {
    if (path.length > 0) yield { path, value: String(value) };
  } else if (Array.isArray(value)) {
    for (const element of value) yield* leavesOf(element, path);
  } else {
    for (const [step, child] of Object.entries(value))
      if (step !== '') yield* leavesOf(child, [...path, step]);
  }
}
