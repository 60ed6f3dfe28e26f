import type { GetAnswer } from '../../data/types.ts';

/** An entry of the audit. In one's own, `person` is left out: it is oneself. */
export type AuditEntry = GetAnswer<'/api/v2/me/audit'>['entries'][number] & {
  readonly person?: string | null;
};

/** Half of a day as an entry has it. */
interface AuditHalf {
  readonly type: string;
  /** Name of the place; undefined: none, or not to be seen. */
  readonly place: string | undefined;
}

/** A day as an entry has it; null: nothing on that half. */
export interface AuditDay {
  readonly am: AuditHalf | null;
  readonly pm: AuditHalf | null;
}

type Members = Readonly<Record<string, unknown>>;

/** The value as an object; undefined: it is none. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;
}

function placeOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const name = membersOf(value)?.name;
  return typeof name === 'string' ? name : undefined;
}

function halfOf(value: unknown): AuditHalf | null {
  const half = membersOf(value);
  return half && typeof half.type === 'string' ? { type: half.type, place: placeOf(half.place) } : null;
}

/** The day that an entry has before or after; null: there was none. */
export function dayOf(value: unknown): AuditDay | null {
  const day = membersOf(value);
  return day ? { am: halfOf(day.am), pm: halfOf(day.pm) } : null;
}

/** How things are called in the language of the page. */
export interface DayWords {
  readonly type: (id: string) => string;
  readonly nothing: string;
  readonly halves: (am: string, pm: string) => string;
}

function halfText(half: AuditHalf | null, { type, nothing }: DayWords): string {
  if (!half) return nothing;
  return half.place === undefined ? type(half.type) : `${type(half.type)} (${half.place})`;
}

/** A day in words: one where both halves are alike, else both. */
export function dayText(day: AuditDay | null, words: DayWords): string {
  if (!day) return words.nothing;
  const [am, pm] = [halfText(day.am, words), halfText(day.pm, words)];
  return am === pm ? am : words.halves(am, pm);
}
