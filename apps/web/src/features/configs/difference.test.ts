import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, mergeInto, type Difference } from './difference.ts';

const signs = { same: ' ', added: '+', removed: '-' } as const;

function shown({ parts }: Difference): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'gap'
      ? [`... ${part.count}`]
      : part.lines.map(({ kind, number, text }) => `${number}${signs[kind]}${text}`),
  );
}

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe('a difference', () => {
  test('shows what differs with three lines around it', () => {
    const before = numbered(12);
    const after = before.with(5, 'LINE 6');
    expect(shown(differenceOf(before.join('\n'), after.join('\n')))).toEqual([
      '... 2',
      '3 line 3',
      '4 line 4',
      '5 line 5',
      '6-line 6',
      '6+LINE 6',
      '7 line 7',
      '8 line 8',
      '9 line 9',
      '... 3',
    ]);
  });

  test('counts, also at the last line', () => {
    const difference = differenceOf('[\n]', '[\n  {}\n]');
    expect([difference.added, difference.removed]).toEqual([1, 0]);
    expect(shown(difference)).toEqual(['1 [', '2+  {}', '3 ]']);
  });

  test('of equal texts is one gap', () => {
    expect(differenceOf('a\nb', 'a\nb')).toEqual({
      parts: [{ kind: 'gap', count: 2 }],
      added: 0,
      removed: 0,
    });
  });

  test('has every line of both texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { parts, added, removed } = differenceOf(before, after);
        const lines = parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
        const gaps = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.count : 0), 0);
        expect(lines.length + gaps - removed).toBe(after.split('\n').length);
        expect(lines.length + gaps - added).toBe(before.split('\n').length);
      }),
    );
  });
});

describe('merging', () => {
  const base = numbered(20);

  test('keeps changes of different lines', () => {
    const mine = base.with(2, 'mine').join('\n');
    const theirs = [...base.with(15, 'theirs'), 'more'].join('\n');
    expect(mergeInto(base.join('\n'), mine, theirs)).toBe(
      [...base.with(2, 'mine').with(15, 'theirs'), 'more'].join('\n'),
    );
  });

  test('keeps changes of lines that are next to each other, and what both did alike', () => {
    const mine = base.with(2, 'mine').with(9, 'both').join('\n');
    const theirs = base.with(3, 'theirs').with(9, 'both').join('\n');
    expect(mergeInto(base.join('\n'), mine, theirs)).toBe(
      base.with(2, 'mine').with(3, 'theirs').with(9, 'both').join('\n'),
    );
  });

  test('does not decide between two changes of one line, or two insertions at one place', () => {
    const changed = (text: string): string => base.with(2, text).join('\n');
    expect(mergeInto(base.join('\n'), changed('mine'), changed('theirs'))).toBeUndefined();
    const inserted = (text: string): string => base.toSpliced(2, 0, text).join('\n');
    expect(mergeInto(base.join('\n'), inserted('mine'), inserted('theirs'))).toBeUndefined();
  });

  test('with an unchanged side is the other side', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(mergeInto(one, other, one)).toBe(other);
        expect(mergeInto(one, one, other)).toBe(other);
        expect(mergeInto(one, other, other)).toBe(other);
      }),
    );
  });
});
