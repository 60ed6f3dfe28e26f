import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { builtInDayTypes, readyDayTypes } from '@worklog/domain/day-types';
import { describe, expect, test } from 'vitest';
import { contrast, deriveColours } from './day-type-colours.ts';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The two colours of a token. */
function token(name: string): [string, string] {
  const found = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  return [found![1]!, found![2]!];
}

const grounds = ['n-0', 'n-1', 'n-2'].map(token);
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** What has to be true of the colours of a type, in the light (0) or in the dark theme (1). */
function expectContrasts(hex: string, theme: 0 | 1): void {
  const colours = deriveColours(hex);
  expect(contrast(colours.ink[theme], colours.tint[theme])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colours.ink[theme], grounds[0]![theme])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colours.on[theme], colours.solid[theme])).toBeGreaterThanOrEqual(4.5);
  for (const ground of grounds) {
    expect(contrast(colours.edge[theme], ground[theme])).toBeGreaterThanOrEqual(3);
  }
}

describe('colours made of one colour', () => {
  test.each([...builtInDayTypes, ...readyDayTypes].map(({ id, colour }) => [id, colour]))(
    'of %s can be told from their ground',
    (_, colour) => {
      expectContrasts(colour, 0);
      expectContrasts(colour, 1);
    },
  );

  test('whatever colour an administrator takes', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(0 as const, 1 as const), (colour, theme) => {
        expectContrasts(colour, theme);
      }),
    );
  });

  test.each(['#000000', '#ffffff', '#808080', '#ffff00', '#0000ff'])('%s', (colour) => {
    expectContrasts(colour, 0);
    expectContrasts(colour, 1);
  });
});

test('black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
