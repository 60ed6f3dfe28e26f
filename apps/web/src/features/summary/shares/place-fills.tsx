import styles from './place-fills.module.css';

/** Strokes on a square of 8 by 8, one for each place of the chart; then for other places, and for none. */
const strokes = [
  '',
  'M-2 2 2 -2M0 8 8 0M6 10 10 6',
  'M2 2h.01M6 6h.01',
  'M0 2H8M0 6H8',
  'M0 0 8 8M8 0 0 8',
  'M0 4H8M4 0V8',
  'M4 0V8',
] as const;

/** Which of the fills other places have, and days without a place. */
export const [otherFill, withoutFill] = [5, 6];

const fillId = (index: number) => `summary-place-${index}`;

/** The fill of a place by its rank, from 0. */
export function placeFill(index: number): string {
  return `url(#${fillId(index)})`;
}

function PlacePattern({ id, index }: { readonly id: string; readonly index: number }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" className={styles[`fill${index}`]}>
      <rect width="8" height="8" className={styles.ground} />
      <path d={strokes[index]} className={styles.stroke} data-dots={index === 2 ? true : undefined} />
    </pattern>
  );
}

/** The fills of places, for the `<svg>` of the chart. */
export function PlacePatterns() {
  return (
    <defs>
      {strokes.map((_, index) => (
        <PlacePattern key={index} id={fillId(index)} index={index} />
      ))}
    </defs>
  );
}

/** The key of a place: the same fill as in the chart. */
export function PlaceSwatch({ index }: { readonly index: number }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 16 16" aria-hidden="true">
      {/* With a pattern of its own, because that of the chart comes later, or never on a page without one. */}
      <PlacePattern id={`${fillId(index)}-key`} index={index} />
      <rect x=".5" y=".5" width="15" height="15" rx="3" fill={`url(#${fillId(index)}-key)`} />
    </svg>
  );
}
