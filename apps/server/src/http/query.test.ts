import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import { convertQuery } from './query.ts';

const schema = Type.Object({
  limit: Type.Optional(Type.Integer()),
  deep: Type.Optional(Type.Boolean()),
  name: Type.Optional(Type.String()),
});

describe('a query', () => {
  test.each([
    [{}, {}],
    [{ limit: '12' }, { limit: 12 }],
    [{ limit: '-3' }, { limit: -3 }],
    [{ limit: '007' }, { limit: 7 }],
    [{ deep: 'true' }, { deep: true }],
    [{ deep: '1' }, { deep: true }],
    [{ deep: 'false' }, { deep: false }],
    [{ deep: '0' }, { deep: false }],
    [{ name: '' }, { name: '' }],
    [
      { name: '12', limit: '12' },
      { name: '12', limit: 12 },
    ],
  ])('%j becomes %j', (raw, value) => {
    expect(convertQuery(schema, raw)).toEqual({ value, faults: [] });
  });

  test.each([
    [{ limit: '' }, 'limit', 'is not a whole number'],
    [{ limit: '1.5' }, 'limit', 'is not a whole number'],
    [{ limit: '1e3' }, 'limit', 'is not a whole number'],
    [{ limit: ' 1' }, 'limit', 'is not a whole number'],
    [{ limit: '9007199254740993' }, 'limit', 'is not a whole number'],
    [{ limit: 'Infinity' }, 'limit', 'is not a whole number'],
    [{ deep: '' }, 'deep', 'is neither true nor false'],
    [{ deep: 'TRUE' }, 'deep', 'is neither true nor false'],
    [{ deep: 'constructor' }, 'deep', 'is neither true nor false'],
    [{ name: ['a', 'b'] }, 'name', 'is given more than once'],
    [{ limit: ['1', '1'] }, 'limit', 'is given more than once'],
    [{ other: '1' }, 'other', 'is not a known parameter'],
    [{ constructor: '1' }, 'constructor', 'is not a known parameter'],
    [JSON.parse('{"__proto__":"1"}') as object, '__proto__', 'is not a known parameter'],
  ])('%j is at fault', (raw, pointer, detail) => {
    expect(convertQuery(schema, { ...raw }).faults).toEqual([{ pointer, detail }]);
  });

  test('says everything that is wrong at once', () => {
    const { faults } = convertQuery(schema, { limit: 'x', other: '1', deep: ['1', '1'] });
    expect(faults.map(({ pointer }) => pointer)).toEqual(['limit', 'other', 'deep']);
  });

  test('of a route without parameters has none', () => {
    expect(convertQuery({ type: 'object' }, { a: '1' }).faults).toHaveLength(1);
  });
});
