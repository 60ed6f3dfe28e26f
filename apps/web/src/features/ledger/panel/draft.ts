import type { Day, DayHalf, DayPlace, DayWish, HalfName, HalfWish, Status } from '../../../data/days.ts';

/** Which part of a day is being set. */
export type Part = 'full' | HalfName;

/** What a half is to become. A place without an id is made by its name. */
export interface HalfDraft {
  readonly type: string;
  readonly place: DayPlace | null;
  /** Undefined: what the server takes by the date. */
  readonly status?: Status | undefined;
}

/** What somebody is about to save of one day, or alike of several. */
export interface Draft {
  /** The record that it started from; undefined: there was none, or they are several days. */
  readonly base: Day | undefined;
  readonly part: Part;
  /** Null: the half is not recorded; of several days, it stays as it is. */
  readonly am: HalfDraft | null;
  readonly pm: HalfDraft | null;
  readonly notes: string;
}

/** What a day shall be, without its date. */
export type DraftWish = Omit<DayWish, 'date' | 'tag'>;

/** The other half of a day. */
export function otherHalf(half: HalfName): HalfName {
  return half === 'am' ? 'pm' : 'am';
}

/** Begins with what is recorded. A day whose halves differ begins with its morning. */
export function startDraft(base?: Day): Draft {
  const { am = null, pm = null, notes = '' } = base ?? {};
  const part = isSameDraft(am, pm) ? 'full' : am === null ? 'pm' : 'am';
  return { base, part, am, pm, notes };
}

/** The half that the fields show; null: nothing is chosen, or the two halves differ. */
export function shownHalf({ part, am, pm }: Draft): HalfDraft | null {
  if (part !== 'full') return part === 'am' ? am : pm;
  return isSameDraft(am, pm) ? am : null;
}

/**
 * Turns to another part of the day. From the whole day to a half, the other half is again what is recorded; from a half
 * to the whole day, a half that is not recorded becomes the same.
 */
export function choosePart(draft: Draft, part: Part): Draft {
  if (part === draft.part) return draft;
  if (draft.part === 'full') {
    const other = part === 'full' ? 'am' : otherHalf(part);
    return { ...draft, part, [other]: draft.base?.[other] ?? null };
  }
  if (part !== 'full') return { ...draft, part };
  return { ...draft, part, am: draft.am ?? draft.pm, pm: draft.pm ?? draft.am };
}

/** Sets the part that is shown; null: it shall not be recorded. */
export function chooseHalf(draft: Draft, half: HalfDraft | null): Draft {
  if (draft.part !== 'full') return { ...draft, [draft.part]: half };
  return { ...draft, am: half, pm: half };
}

/** Sets whether each half that is recorded is a plan or evidence. */
export function chooseStatus(draft: Draft, status: Status): Draft {
  const withStatus = (half: HalfDraft | null): HalfDraft | null => half && { ...half, status };
  return { ...draft, am: withStatus(draft.am), pm: withStatus(draft.pm) };
}

/** What is to be sent: only what differs from what the draft started from. */
export function wishOf(draft: Draft): DraftWish {
  const notes = draft.notes.trim();
  return {
    ...halfChange(draft, 'am'),
    ...halfChange(draft, 'pm'),
    ...(notes !== (draft.base?.notes ?? '').trim() && { notes }),
  };
}

function halfChange(draft: Draft, name: HalfName): DraftWish {
  const half = draft[name];
  return isFulfilled(draft.base?.[name] ?? null, half) ? {} : { [name]: half && halfWish(half) };
}

/** Whether there is anything to send. */
export function isChanged(draft: Draft): boolean {
  return Object.keys(wishOf(draft)).length > 0;
}

/** Whether two halves are spent on the same, at the same place. */
export function isSameDraft(one: HalfDraft | null, other: HalfDraft | null): boolean {
  if (!one || !other) return one === other;
  return one.type === other.type && isSamePlace(one.place, other.place);
}

/** Whether two places are one. What is made by its name has no id yet. */
export function isSamePlace(one: DayPlace | null, other: DayPlace | null): boolean {
  if (!one || !other) return one === other;
  if (one.id !== '' && other.id !== '') return one.id === other.id;
  return one.name?.toLowerCase() === other.name?.toLowerCase();
}

function isFulfilled(before: DayHalf | null, half: HalfDraft | null): boolean {
  if (!isSameDraft(before, half)) return false;
  return half?.status === undefined || half.status === before?.status;
}

/** A half as it is sent. */
export function halfWish({ type, place, status }: HalfDraft): HalfWish {
  const named = place && (place.id === '' ? { name: place.name ?? '' } : { id: place.id });
  return { type, place: named, ...(status && { status }) };
}

/** The draft on a record that somebody else wrote meanwhile: what was changed here stays changed, the rest is theirs. */
export function rebase(draft: Draft, theirs: Day | undefined): Draft {
  const wish = wishOf(draft);
  return {
    ...draft,
    base: theirs,
    am: wish.am === undefined ? (theirs?.am ?? null) : draft.am,
    pm: wish.pm === undefined ? (theirs?.pm ?? null) : draft.pm,
    notes: wish.notes === undefined ? (theirs?.notes ?? '') : draft.notes,
  };
}

/** What is to be sent of several days: what is chosen, by the date planned or confirmed. */
export function wishForAll(draft: Draft): DraftWish {
  const withoutStatus = (half: HalfDraft | null): HalfDraft | null =>
    half && { type: half.type, place: half.place };
  const notes = wishOf(draft).notes ?? '';
  const { am, pm } = draft;
  return wishOf({ ...draft, base: undefined, am: withoutStatus(am), pm: withoutStatus(pm), notes });
}
