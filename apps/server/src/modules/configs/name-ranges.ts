/** The names from `from` (included) up to `to` (excluded; undefined: without end), in byte order. */
export interface NameRange {
  readonly from: string;
  readonly to: string | undefined;
}

/** Every name there is. */
export const allNames: NameRange = { from: '', to: undefined };

/** The names that begin with `prefix`, which is ASCII and not empty. */
export function namesWithPrefix(prefix: string): NameRange {
  const last = prefix.charCodeAt(prefix.length - 1);
  return { from: prefix, to: prefix.slice(0, -1) + String.fromCharCode(last + 1) };
}

/** That name alone. */
export function oneName(name: string): NameRange {
  return { from: name, to: behind(name) };
}

/** Whether one of `ranges` holds `name`. */
export function holdsName(ranges: readonly NameRange[], name: string): boolean {
  return ranges.some(({ from, to }) => name >= from && (to === undefined || name < to));
}

/** The same names as sorted ranges that do not touch each other. */
export function mergeRanges(ranges: readonly NameRange[]): NameRange[] {
  const merged: NameRange[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== undefined && last.to < range.from)) merged.push(range);
    else merged[merged.length - 1] = { from: last.from, to: laterEnd(last.to, range.to) };
  }
  return merged;
}

/** What is left of sorted `ranges` without the names of `hole`. */
export function withoutRange(ranges: readonly NameRange[], hole: NameRange): NameRange[] {
  return ranges.flatMap(({ from, to }) => {
    const before = { from, to: earlierEnd(to, hole.from) };
    const after = { from: hole.to !== undefined && hole.to > from ? hole.to : from, to };
    return [before, ...(hole.to === undefined ? [] : [after])].filter(isNotEmpty);
  });
}

/** What is left of sorted `ranges` behind `name`, which is a valid name. */
export function rangesAfter(ranges: readonly NameRange[], name: string): NameRange[] {
  return withoutRange(ranges, { from: '', to: behind(name) });
}

/** What is left of sorted `ranges` from `name` on, itself included. */
export function rangesFrom(ranges: readonly NameRange[], name: string): NameRange[] {
  return withoutRange(ranges, { from: '', to: name });
}

/** Stands right behind a valid name: `!` comes before every character that a name may hold. */
function behind(name: string): string {
  return `${name}!`;
}

function isNotEmpty({ from, to }: NameRange): boolean {
  return to === undefined || from < to;
}

function laterEnd(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b;
}

function earlierEnd(a: string | undefined, b: string): string {
  return a === undefined || a > b ? b : a;
}
