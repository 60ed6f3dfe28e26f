import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExactNumber } from './exact-number.ts';
import { offsetOf, placeOf } from './places.ts';
import { compactJson, lineJson, prettyText, printJson } from './print.ts';
import { tokensOf } from './tokens.ts';
import { readJson } from './tree.ts';

const space = fc.stringMatching(/^[ \n\t]{0,3}$/);
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((value) => JSON.stringify(value)),
  fc.constantFrom('1.0', '-0', '1e2', '1E+2', '0.10', '5432', 'true', 'false', 'null', '""'),
  fc.constantFrom('"\\u00e4"', '"\\/"', '"{[,:]}\\""', '"9007199254740993"'),
);
const separated = (parts: string[], gap: string): string => parts.join(`${gap},${gap}`);

/** JSON texts of any shape, with white space anywhere, and the same without. */
const { value: anyJson } = fc.letrec<{ value: { spaced: string; bare: string } }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar.map((text) => ({ spaced: text, bare: text })),
    fc.tuple(fc.array(tie('value'), { maxLength: 12 }), space).map(([items, gap]) => ({
      spaced: `[${gap}${separated(
        items.map(({ spaced }) => spaced),
        gap,
      )}${gap}]`,
      bare: `[${items.map(({ bare }) => bare).join(',')}]`,
    })),
    fc
      .tuple(
        fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), tie('value')), {
          maxLength: 6,
          selector: ([key]) => key,
        }),
        space,
      )
      .map(([members, gap]) => ({
        spaced: `{${gap}${separated(
          members.map(([key, { spaced }]) => `${JSON.stringify(key)}${gap}:${gap}${spaced}`),
          gap,
        )}${gap}}`,
        bare: `{${members.map(([key, { bare }]) => `${JSON.stringify(key)}:${bare}`).join(',')}}`,
      })),
  ),
}));

function bareOf(text: string): string {
  const { root } = readJson(text);
  if (!root) throw new Error(`No JSON: ${text}`);
  return compactJson(text, root);
}

describe('printing', () => {
  test('changes nothing but white space', () => {
    fc.assert(
      fc.property(anyJson, ({ spaced, bare }) => {
        expect(bareOf(spaced)).toBe(bare);
        expect(bareOf(prettyText(spaced))).toBe(bare);
        expect(prettyText(bare)).toBe(prettyText(spaced));
      }),
      { numRuns: 300 },
    );
  });

  test('puts each object of the list on a line of its own, and a long one on several', () => {
    const long = `{"name":"${'x'.repeat(80)}","ports":[1.0,2],"none":{},"empty":[]}`;
    expect(prettyText(`[{"a":1.0,"b":"x"},{},${long}]`)).toBe(
      [
        '[',
        '  { "a": 1.0, "b": "x" },',
        '  {},',
        '  {',
        `    "name": "${'x'.repeat(80)}",`,
        '    "ports": [1.0, 2],',
        '    "none": {},',
        '    "empty": []',
        '  }',
        ']',
      ].join('\n'),
    );
  });

  test('keeps lines within 100 characters where what stands in them can be parted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 40 }), { maxLength: 5 }), (lists) => {
        const text = JSON.stringify(lists);
        const { root } = readJson(text);
        const lines = printJson(text, root!).split('\n');
        expect(lines.every((line) => line.length <= 100)).toBe(true);
      }),
    );
  });

  test('writes a value in one line', () => {
    const text = '{"a":[1.0,\n2],"b":{},"c":{"d":null}}';
    expect(lineJson(text, readJson(text).root!)).toBe('{ "a": [1.0, 2], "b": {}, "c": { "d": null } }');
  });

  test('leaves alone what is no JSON', () => {
    expect(prettyText('[1,')).toBe('[1,');
  });
});

describe('reading', () => {
  test('agrees with the reader of the platform on what is JSON', () => {
    const nearJson = fc.oneof(
      anyJson.map(({ spaced }) => spaced),
      fc
        .tuple(anyJson, fc.nat(), fc.constantFrom('', ',', ']', '"', '\\', '0', '}'))
        .map(([{ spaced }, at, piece]) => {
          const place = at % (spaced.length + 1);
          return spaced.slice(0, place) + piece + spaced.slice(place + 1);
        }),
    );
    fc.assert(
      fc.property(nearJson, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(readJson(text).root !== undefined).toBe(isJson);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['', { code: 'expected', expected: 'value', found: '', offset: 0 }],
    ['[1 2]', { code: 'expected', expected: 'commaOrBracket', found: '2', offset: 3 }],
    ['{"a" 1}', { code: 'expected', expected: 'colon', found: '1', offset: 5 }],
    ['{"a":1,}', { code: 'expected', expected: 'key', found: '}', offset: 7 }],
    ['{"a":1 "b"}', { code: 'expected', expected: 'commaOrBrace', found: '"', offset: 7 }],
    ['[] x', { code: 'expected', expected: 'end', found: 'x', offset: 3 }],
    ['["a\nb"]', { code: 'openString', offset: 1 }],
    ['["\\x"]', { code: 'openString', offset: 1 }],
    ['["\\ud800"]', { code: 'halfCharacter', offset: 1 }],
    ['{"a":1,"\\u0061":2}', { code: 'duplicateKey', key: 'a', offset: 7 }],
    ['[9007199254740993]', { code: 'roundedNumber', number: '9007199254740993', offset: 1 }],
    ['['.repeat(33), { code: 'tooDeep', offset: 32 }],
  ])('says what is wrong with %j', (text, fault) => {
    expect(readJson(text).faults).toEqual([fault]);
  });

  test('takes 32 levels', () => {
    expect(readJson('['.repeat(32) + ']'.repeat(32)).faults).toEqual([]);
  });
});

test.each([
  ['1.0', true],
  ['-0', true],
  ['0e99999', true],
  ['0.10', true],
  ['1E+2', true],
  ['123456789012345680000', true],
  ['5e-324', true],
  ['9007199254740993', false],
  ['0.1000000000000000055511151231257827', false],
  ['1e400', false],
  ['1e-400', false],
])('%s can be read exactly: %s', (text, isExact) => {
  expect(isExactNumber(text)).toBe(isExact);
});

describe('places', () => {
  const text = '[\n  { "a": 1,\n    "b/c": { "d": [1, 2] } }\n]';

  test.each([
    ['', 1, 1],
    ['/0', 2, 3],
    ['/0/a', 2, 5],
    ['/0/b~1c', 3, 5],
    ['/0/b~1c/d/1', 3, 23],
    ['/0/missing', 2, 3],
    ['/7', 1, 1],
    ['/0/a/deeper', 2, 5],
  ])('%j leads to line %i, column %i', (pointer, line, column) => {
    const { root } = readJson(text);
    expect(placeOf(text, offsetOf(root!, pointer))).toEqual({ line, column });
  });

  test('the end of the text has a place too', () => {
    expect(placeOf('a\n', 2)).toEqual({ line: 2, column: 1 });
  });
});

describe('tokens', () => {
  test('tell keys, strings, numbers and words apart', () => {
    expect(tokensOf('  { "a\\"b": "x: 1", "n" : -1.5e3, "t": true, "u": null },')).toEqual([
      { kind: 'plain', text: '  { ' },
      { kind: 'key', text: '"a\\"b"' },
      { kind: 'plain', text: ':' },
      { kind: 'plain', text: ' ' },
      { kind: 'string', text: '"x: 1"' },
      { kind: 'plain', text: ', ' },
      { kind: 'key', text: '"n"' },
      { kind: 'plain', text: ' :' },
      { kind: 'plain', text: ' ' },
      { kind: 'number', text: '-1.5e3' },
      { kind: 'plain', text: ', ' },
      { kind: 'key', text: '"t"' },
      { kind: 'plain', text: ':' },
      { kind: 'plain', text: ' ' },
      { kind: 'word', text: 'true' },
      { kind: 'plain', text: ', ' },
      { kind: 'key', text: '"u"' },
      { kind: 'plain', text: ':' },
      { kind: 'plain', text: ' ' },
      { kind: 'word', text: 'null' },
      { kind: 'plain', text: ' },' },
    ]);
  });

  test('are the whole line, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(
          tokensOf(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
    );
  });
});
