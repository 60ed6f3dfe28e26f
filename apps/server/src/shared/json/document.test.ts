import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../errors.ts';
import { readJson } from './document.ts';

const depth = 32;

const read = (text: string) => readJson(Buffer.from(text), depth);

/** The error that a text is refused with. */
function refusal(bytes: string | Uint8Array): AppError {
  try {
    readJson(Buffer.from(bytes), depth);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** The parts of a JSON text, between which white space may stand. */
function tokensOf(text: string): string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s"[\]{}:,]+/g) ?? [];
}

const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), maxLength: 3 });

/** A JSON text with random white space, and the same without. */
const spacedJson = fc
  .jsonValue({ maxDepth: 6, noUnicodeString: false })
  .map((value) => tokensOf(JSON.stringify(value)))
  .chain((tokens) =>
    fc.array(space, { minLength: tokens.length + 1, maxLength: tokens.length + 1 }).map((spaces) => ({
      tight: tokens.join(''),
      loose: spaces.map((one, index) => one + (tokens[index] ?? '')).join(''),
    })),
  );

describe('readJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(spacedJson, ({ loose }) => {
        expect(JSON.stringify(read(loose).value)).toBe(JSON.stringify(JSON.parse(loose)));
      }),
    );
  });

  test('refuses what JSON.parse refuses', () => {
    const damaged = fc.tuple(
      spacedJson,
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '\\', '0', 'x', '\n', ':'),
    );
    fc.assert(
      fc.property(damaged, ([{ loose }, place, sign]) => {
        const at = place % (loose.length + 1);
        const text = loose.slice(0, at) + sign + loose.slice(at + 1);
        fc.pre(text.isWellFormed() && !parses(text));
        expect(refusal(text)).toBeInstanceOf(AppError);
      }),
      { numRuns: 300 },
    );
  });

  test('says in which line and column, and where in the value, it is wrong', () => {
    const error = refusal('{\n  "a": [1, {"b~/c": 2,\n  "d" 3}]}');
    expect(error.message).toBe('Invalid JSON at line 3, column 7: expected `:`, found `3`.');
    expect(error.faults).toEqual([{ pointer: '/a/1/d', detail: 'expected `:`, found `3`' }]);
    expect(refusal('{"a~/b":[x]}').faults[0]?.pointer).toBe('/a~0~1b/0');
  });

  test.each([
    ['', 'expected a JSON value, found the end of the text'],
    ['{', 'expected a key in double quotes, found the end of the text'],
    ['{"a":1', 'expected `}`, found the end of the text'],
    ['[1 2]', 'expected `]`, found `2`'],
    ['[1,]', 'expected a JSON value, found `]`'],
    ['{a:1}', 'expected a key in double quotes, found `a`'],
    ['{} x', 'expected the end of the text, found `x`'],
    ['tru', 'expected a JSON value, found `t`'],
    ['[+1]', 'expected a JSON value, found `+`'],
    ['[😀]', 'expected a JSON value, found `😀`'],
    ['"abc', 'the string is not closed, or has an invalid escape'],
    ['"\\u12g4"', 'the string is not closed, or has an invalid escape'],
    ['"\t"', 'the string is not closed, or has an invalid escape'],
    ['"\\ud800"', 'the string has half of a surrogate pair'],
    ['{"a":1,"a":2}', 'the key occurs twice in the same object'],
    ['{"é":1,"\\u00e9":2}', 'the key occurs twice in the same object'],
  ])('refuses %s', (text, detail) => {
    const error = refusal(text);
    expect(error.code).toBe('invalid_json');
    expect(error.faults[0]?.detail).toBe(detail);
  });

  test('shows no more than the beginning of a long number', () => {
    const error = refusal(`[${'9'.repeat(100_000)}]`);
    expect(error.code).toBe('number_not_exact');
    expect(error.message.length).toBeLessThan(150);
    expect(error.faults[0]?.pointer).toBe('/0');
  });

  test('takes the same key in different objects, and keys that objects inherit', () => {
    const text = '{"a":{"a":[{"a":1},{"a":2}]},"__proto__":{"b":1},"constructor":2,"hasOwnProperty":3}';
    expect(JSON.stringify(read(text).value)).toBe(text);
    expect(refusal('{"__proto__":1,"__proto__":2}').code).toBe('invalid_json');
  });

  test('reads pairs of surrogates in either form', () => {
    expect(read('["\\ud83d\\ude00","😀"]').value).toEqual(['😀', '😀']);
  });

  test('refuses bytes that are no UTF-8', () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc0, 0xaf, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
    ]) {
      expect(refusal(new Uint8Array(bytes)).message).toBe('The body is not valid UTF-8.');
    }
  });

  test.each([
    ['a long string', `"${'a'.repeat(1_048_576)}"`],
    ['a long string with one escape', `"\\n${'a'.repeat(1_048_576)}"`],
    ['a string of short escapes', `"${'\\n'.repeat(524_288)}"`],
    ['a string of long escapes', `"${'\\u00e9'.repeat(174_762)}"`],
    ['a string of quotes', `"${'\\"'.repeat(524_288)}"`],
    ['many small values', `[${'0,'.repeat(524_287)}0]`],
    ['many empty objects', `[${'{},'.repeat(349_524)}{}]`],
    ['much white space', `[${' '.repeat(524_288)}1${'\n'.repeat(524_288)}]`],
  ])('reads 1 MiB of %s', (_what, text) => {
    const document = read(`{"data":${text}}`);
    const value = JSON.parse(text) as unknown;
    expect(JSON.stringify(document.value)).toBe(JSON.stringify({ data: value }));
    expect(document.memberText('data')).toBe(text.startsWith('"') ? text : text.replace(/[ \n]/g, ''));
  });

  test('refuses 1 MiB that goes wrong at the end', () => {
    expect(refusal(`["${'\\n'.repeat(524_288)}`).code).toBe('invalid_json');
    expect(refusal(`[${'{},'.repeat(349_524)}`).code).toBe('invalid_json');
  });
});

describe('memberText', () => {
  test('is the text that was sent, without white space between its parts', () => {
    fc.assert(
      fc.property(spacedJson, spacedJson, space, (before, data, gap) => {
        const document = read(`{"x":${before.loose},${gap}"data"${gap}:${data.loose},"data2":1}`);
        expect(document.memberText('data')).toBe(data.tight);
        expect(document.memberText('x')).toBe(before.tight);
      }),
    );
  });

  test('is that of the outermost object', () => {
    const document = read('{"a":{"data":1},"data":[{"data":2}],"b":[{"data":3}]}');
    expect(document.memberText('data')).toBe('[{"data":2}]');
    expect(read('{"a":{"data":1}}').memberText.bind(read('{"a":{"data":1}}'), 'data')).toThrow('no member');
  });

  test('finds a key that is written with escapes', () => {
    expect(read('{"d\\u0061ta":[1.0]}').memberText('data')).toBe('[1.0]');
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
