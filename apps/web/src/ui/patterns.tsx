import { dayTypeStyle, type DayTypeLook } from './day-type-style.ts';

/** The patterns that charts have besides colours. */
type PatternName = 'plain' | 'cross-hatch' | 'diagonals' | 'lines' | 'dots' | 'grid' | 'waves' | 'checks';

const patternOfType: Readonly<Record<string, PatternName>> = {
  office: 'plain',
  sick: 'cross-hatch',
  remote: 'diagonals',
  holiday: 'lines',
  vacation: 'dots',
  travel: 'grid',
  training: 'waves',
  medical: 'checks',
};

const others: readonly PatternName[] = ['grid', 'waves', 'checks', 'lines', 'dots', 'diagonals'];

/** The pattern of a day type; one that an organisation made always gets the same of those that are left. */
function patternOf(typeId: string): PatternName {
  const sum = Array.from(typeId, (letter) => letter.codePointAt(0) ?? 0).reduce((all, code) => all + code, 0);
  return patternOfType[typeId] ?? others[sum % others.length] ?? 'plain';
}

const strokes: Readonly<Record<PatternName, string>> = {
  plain: '',
  'cross-hatch': 'M0 0 8 8M8 0 0 8',
  diagonals: 'M-2 2 2 -2M0 8 8 0M6 10 10 6',
  lines: 'M0 2H8M0 6H8',
  dots: 'M2 2h.01M6 6h.01',
  grid: 'M0 4H8M4 0V8',
  waves: 'M0 4Q2 1 4 4T8 4',
  checks: 'M1 1h2v2h-2zM5 5h2v2h-2z',
};

export interface Pattern {
  /** Unique in the page; `fill="url(#id)"` uses it. */
  readonly id: string;
  readonly type: DayTypeLook;
  readonly name?: PatternName | undefined;
  /** Outline instead of ground. */
  readonly isPlanned?: boolean | undefined;
}

function PatternFill({ id, type, name = patternOf(type.id), isPlanned = false }: Pattern) {
  const { className, style } = dayTypeStyle(type);
  const ink = isPlanned ? 'var(--edge)' : 'var(--on)';
  return (
    <pattern id={id} className={className} style={style} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill={isPlanned ? 'var(--n-0)' : 'var(--solid)'} />
      <path
        d={strokes[name]}
        fill="none"
        stroke={ink}
        strokeOpacity={isPlanned ? 0.6 : 0.28}
        strokeWidth={name === 'dots' ? 2.2 : 1.1}
        strokeLinecap="round"
      />
    </pattern>
  );
}

/** The fills of a chart, to be put into its `<svg>`. */
export function Patterns({ patterns }: { readonly patterns: readonly Pattern[] }) {
  return (
    <defs>
      {patterns.map((pattern) => (
        <PatternFill key={pattern.id} {...pattern} />
      ))}
    </defs>
  );
}
