import { describe, expect, it, vi } from 'vitest';
import { remember } from './remember.ts';

describe('remember', () => {
  it('works out once what is asked again, and answers the same object', () => {
    const work = vi.fn((one: object, other: number) => ({ one, other }));
    const remembering = remember(work);
    const given = {};
    expect(remembering(given, 1)).toBe(remembering(given, 1));
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('takes another object for another argument, whatever is in it', () => {
    const remembering = remember((given: { readonly name: string }) => given.name);
    const given = { name: 'Lisbon' };
    expect(remembering(given)).toBe('Lisbon');
    expect(remembering({ name: 'Munich' })).toBe('Munich');
    expect(remembering(given)).toBe('Lisbon');
  });

  it('tells fewer arguments from more', () => {
    const remembering = remember((...all: readonly number[]) => all.length);
    expect([remembering(1), remembering(1, 2), remembering()]).toEqual([1, 2, 0]);
  });

  it('forgets what was asked longest ago', () => {
    const work = vi.fn((given: number) => ({ given }));
    const remembering = remember(work, 2);
    for (const given of [1, 2, 3, 1]) remembering(given);
    expect(work).toHaveBeenCalledTimes(4);
    remembering(3);
    expect(work).toHaveBeenCalledTimes(4);
  });
});
