import styles from './glyph.module.css';

/** Filled shapes on a grid of 16 by 16, one for each kind of day that is known by name. */
const paths = {
  building:
    'M2 15V1.5h8V6h4v9H9.5v-3h-3v3zM4.2 4v1.8H6V4zm2.8 0v1.8h1.8V4zM4.2 7.6v1.8H6V7.6zm2.8 0v1.8h1.8V7.6zm4 0v1.8h1.6V7.6z',
  house: 'M8 1 .8 7.4l1.2 1.3.8-.7V15H6.5v-4.5h3V15h3.7V8l.8.7 1.2-1.3z',
  sun: 'M8 4.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM7.2 0h1.6v3H7.2zM7.2 13h1.6v3H7.2zM0 7.2h3v1.6H0zM13 7.2h3v1.6h-3zM1.8 2.9l1.1-1.1L5 3.9 3.9 5zM11 12.1l1.1-1.1 2.1 2.1-1.1 1.1zM1.8 13.1 3.9 11 5 12.1l-2.1 2.1zM11 3.9l2.1-2.1 1.1 1.1L12.1 5z',
  star: 'm8 .8 2.2 4.8 5.2.6-3.9 3.5 1.1 5.2L8 12.3 3.4 14.9l1.1-5.2L.6 6.2l5.2-.6z',
  cross: 'M5.6 1h4.8v4.6H15v4.8h-4.6V15H5.6v-4.6H1V5.6h4.6z',
  arrow: 'M1 6h7.5V2L15.5 8l-7 6v-4H1z',
  cap: 'M8 1.8 0 5.6l8 3.8 6.4-3V11H16V5.6zM3 8.8v3.4c2.7 2.4 7.3 2.4 10 0V8.8l-5 2.4z',
  heart: 'M8 14.6 1.9 8.4C-.9 5.3 3.6 -.3 8 4c4.4-4.3 8.9 1.3 6.1 4.4z',
  diamond: 'm8 1 7 7-7 7-7-7z',
  speech: 'M1 2h14v9.5H8.5L5 15v-3.5H1z',
  ring: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  person: 'M8 .8a3.4 3.4 0 1 1 0 6.8A3.4 3.4 0 0 1 8 .8zM1.5 15c.3-4.2 2.8-6.2 6.5-6.2s6.2 2 6.5 6.2z',
  gavel: 'M7 1h2v2h5l2 6a3 3 0 0 1-5.5 0L12.2 5H9v8h3v2H4v-2h3V5H3.8l1.7 4A3 3 0 0 1 0 9l2-6h5z',
  clock: 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zM7 3.5v5.2l3.8 2.3 1-1.7L9 7.6V3.5z',
  moon: 'M14.8 10.2A7 7 0 1 1 6.8 1a5.8 5.8 0 0 0 8 9.2z',
} as const;

/** The name of a day type's shape. */
export type GlyphName = keyof typeof paths;

/** The shape of a day type, or the first letter of one that has none; it takes the size of the text around it. */
export function Glyph({ name }: { readonly name: GlyphName | { readonly letter: string } }) {
  if (typeof name === 'string') {
    return (
      <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true">
        <path fillRule="evenodd" d={paths[name]} />
      </svg>
    );
  }
  return (
    <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true">
      <text className={styles.letter} x="8" y="13.2" textAnchor="middle">
        {name.letter}
      </text>
    </svg>
  );
}
