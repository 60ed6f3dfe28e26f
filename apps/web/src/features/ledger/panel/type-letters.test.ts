import { describe, expect, it } from 'vitest';
import { typeLetters } from './type-letters.ts';

const type = (id: string, label = id) => ({ id, label });

describe('the letters of types', () => {
  it('are those of the keys for the types that are always there', () => {
    const types = [type('office'), type('remote'), type('vacation'), type('holiday'), type('sick')];
    expect([...typeLetters(types).values()].join('')).toBe('orvhs');
  });

  it('are free ones of the label for other types', () => {
    const letters = typeLetters([type('office'), type('training', 'Training'), type('care', 'Ärztin')]);
    // T, R and I: to today, remote; the first one that is free is A.
    expect(letters.get('training')).toBe('a');
    expect(letters.get('care')).toBe('z');
  });

  it('are none where all are taken', () => {
    expect(typeLetters([type('x1', '研修'), type('x', '研修')]).has('x')).toBe(false);
  });
});
