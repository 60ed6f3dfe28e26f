/** The five colours that a day type is drawn with, each for the light and the dark theme. */
export interface DayTypeColours {
  /** Tiles and charts. */
  readonly solid: Pair;
  /** The glyph on `solid`. */
  readonly on: Pair;
  /** The ground of a cell. */
  readonly tint: Pair;
  /** Outlines: 3:1 on the surface. */
  readonly edge: Pair;
  /** Text on `tint`: 4.5:1. */
  readonly ink: Pair;
}

/** A colour in the light and in the dark theme, `#rrggbb`. */
type Pair = readonly [light: string, dark: string];

/** Red, green and blue, 0 to 1. */
type Colour = readonly [number, number, number];

const black: Colour = [0, 0, 0];
const white: Colour = [1, 1, 1];

/** The grounds that day types stand on, as `tokens.css` has them: surface, page and weekend in both themes. */
const grounds = {
  light: ['#ffffff', '#f7f7f4', '#f0f0eb'].map(readColour),
  dark: ['#191d1b', '#111412', '#212623'].map(readColour),
};

function readColour(hex: string): Colour {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function writeColour(colour: Colour): string {
  const channels = colour.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}

/** So much of one colour, and the rest of another. */
function mix(one: Colour, other: Colour, share: number): Colour {
  const channel = (at: 0 | 1 | 2): number => one[at] * share + other[at] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/** The relative luminance of WCAG 2.2, 0 to 1. */
function luminance(colour: Colour): number {
  const linear = (at: 0 | 1 | 2): number =>
    colour[at] <= 0.04045 ? colour[at] / 12.92 : ((colour[at] + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
}

function ratio(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast of two colours `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  return ratio(readColour(one), readColour(other));
}

/** The colour nearest to one, towards another, that has so much contrast on all grounds. */
function reach(from: Colour, towards: Colour, on: readonly Colour[], least: number): Colour {
  for (let share = 1; share > 0; share -= 0.04) {
    const tried = mix(from, towards, share);
    // A little more than is needed, because channels are rounded when they are written.
    if (on.every((ground) => ratio(tried, ground) >= least + 0.05)) return tried;
  }
  return towards;
}

/** A very dark shade of the colour where that can be read on it, else black or white: one of the two always can. */
function onSolid(solid: Colour): Colour {
  const dark = mix(solid, black, 0.14);
  if (ratio(dark, solid) >= 4.55) return dark;
  return ratio(black, solid) >= ratio(white, solid) ? black : white;
}

function inTheme(colour: Colour, theme: 'light' | 'dark') {
  const away = theme === 'light' ? black : white;
  const [surface = away] = grounds[theme];
  // On dark paper a dark colour is lightened a little, so that a tile stands out as it does on white.
  const solid = theme === 'light' ? colour : reach(mix(colour, white, 0.88), white, [surface], 2.4);
  const tint = mix(colour, surface, theme === 'light' ? 0.1 : 0.16);
  return {
    solid,
    on: onSolid(solid),
    tint,
    edge: reach(colour, away, grounds[theme], 3),
    ink: reach(colour, away, [tint, surface], 4.5),
  };
}

/** The colours of a day type whose colour (`#rrggbb`) no token knows. */
export function deriveColours(hex: string): DayTypeColours {
  const light = inTheme(readColour(hex), 'light');
  const dark = inTheme(readColour(hex), 'dark');
  const pair = (name: keyof typeof light): Pair => [writeColour(light[name]), writeColour(dark[name])];
  return { solid: pair('solid'), on: pair('on'), tint: pair('tint'), edge: pair('edge'), ink: pair('ink') };
}
