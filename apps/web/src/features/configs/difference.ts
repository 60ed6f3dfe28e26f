import { diffLines } from 'diff';

/** One line of a difference; `number` is that of the text where it stands: the new one, or the old one where it is gone. */
export interface DifferenceLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly number: number;
  readonly text: string;
}

/** A run of lines, or how many equal lines are left out between two of them. */
export type DifferencePart =
  | { readonly kind: 'lines'; readonly lines: readonly DifferenceLine[] }
  | { readonly kind: 'gap'; readonly count: number };

export interface Difference {
  readonly parts: readonly DifferencePart[];
  readonly added: number;
  readonly removed: number;
}

/** Equal lines that are shown around what differs. */
const context = 3;

/** So long it may take to find the shortest difference, in milliseconds; a long one is then shown as all of both. */
const patience = 1500;

/** What differs between two texts, line by line. */
export function differenceOf(before: string, after: string): Difference {
  const lines = linesOf(before, after);
  const count = (kind: DifferenceLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return { parts: partsOf(lines), added: count('added'), removed: count('removed') };
}

/**
 * Makes the changes that lead from `base` to `mine` in `theirs`. Undefined: both changed the same lines, so a person has
 * to say what is meant.
 */
export function mergeInto(base: string, mine: string, theirs: string): string | undefined {
  const both = [...editsOf(base, mine), ...editsOf(base, theirs)].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  const lines = base.split('\n');
  const merged: string[] = [];
  let at = 0;
  let last: Edit | undefined;
  for (const edit of both) {
    if (last && isEqual(last, edit)) continue;
    if (last && clash(last, edit)) return undefined;
    merged.push(...lines.slice(at, edit.start), ...edit.lines);
    at = edit.end;
    last = edit;
  }
  return [...merged, ...lines.slice(at)].join('\n');
}

/** Lines that stand in place of those from `start` to before `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function editsOf(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let edit: Edit | undefined;
  for (const { kind, text } of linesOf(before, after)) {
    if (kind === 'same') edit = undefined;
    else {
      if (edit) edits.pop();
      const { start, end, lines }: Edit = edit ?? { start: at, end: at, lines: [] };
      edit = kind === 'added' ? { start, end, lines: [...lines, text] } : { start, end: end + 1, lines };
      edits.push(edit);
    }
    if (kind !== 'added') at += 1;
  }
  return edits;
}

function isEqual(one: Edit, other: Edit): boolean {
  return (
    one.start === other.start && one.end === other.end && one.lines.join('\n') === other.lines.join('\n')
  );
}

/** Whether both change one line, or one inserts right beside what the other changes; `other` does not begin before `one`. */
function clash(one: Edit, other: Edit): boolean {
  const isInsertion = one.start === one.end || other.start === other.end;
  return other.start < one.end || (isInsertion && other.start === one.end);
}

function linesOf(before: string, after: string): readonly DifferenceLine[] {
  // Both end with a line break, so that a last line that stays is the same line.
  const changes = diffLines(`${before}\n`, `${after}\n`, { timeout: patience }) ?? [
    { value: `${before}\n`, added: false, removed: true },
    { value: `${after}\n`, added: true, removed: false },
  ];
  let old = 0;
  let now = 0;
  return changes.flatMap(({ value, added, removed }) =>
    value
      .slice(0, -1)
      .split('\n')
      .map((text): DifferenceLine => {
        if (!added) old += 1;
        if (!removed) now += 1;
        if (added) return { kind: 'added', number: now, text };
        return removed ? { kind: 'removed', number: old, text } : { kind: 'same', number: now, text };
      }),
  );
}

function partsOf(lines: readonly DifferenceLine[]): readonly DifferencePart[] {
  const isShown = nearChanges(lines);
  const parts: DifferencePart[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && isShown[end] === isShown[start]) end += 1;
    parts.push(
      isShown[start]
        ? { kind: 'lines', lines: lines.slice(start, end) }
        : { kind: 'gap', count: end - start },
    );
    start = end;
  }
  return parts;
}

/** Which lines are shown: those that differ and some around them. */
function nearChanges(lines: readonly DifferenceLine[]): readonly boolean[] {
  const isShown = lines.map(() => false);
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== 'same') isShown.fill(true, Math.max(0, index - context), index + context + 1);
  }
  return isShown;
}
