import { statusOf } from '@worklog/domain/day';
import type { CalendarDate } from '@worklog/domain/dates';
import type { ChangeDays, Day, DayHalf, DayWish, HalfName, HalfWish } from '../../../data/days.ts';
import { isSamePlace, type DraftWish } from './draft.ts';

/** What becomes of a day that is set already. */
export type Decision = 'keep' | 'replace';

/**
 * What a wish does to a day. `set`: nothing is in its way; `taken`: somebody has to decide; `same`: it is so already;
 * `nothing`: there is no record that notes could be written to.
 */
type Effect = 'set' | 'taken' | 'same' | 'nothing';

/** A day of a change before it is made. */
export interface PlannedDay {
  readonly date: CalendarDate;
  /** What is there. */
  readonly day: Day | undefined;
  readonly effect: Effect;
  /** Only what is `taken` looks at it. */
  readonly decision: Decision;
}

/** What a plan is made from. */
export interface PlanParts {
  readonly dates: readonly CalendarDate[];
  readonly days: ReadonlyMap<CalendarDate, Day>;
  readonly wish: DraftWish;
  /** What somebody decided, by date. */
  readonly decisions: ReadonlyMap<CalendarDate, Decision>;
  readonly today: CalendarDate;
}

const halves: readonly HalfName[] = ['am', 'pm'];

/** What a wish does to each date. A confirmed day is kept and a plan is replaced, unless somebody decided otherwise. */
export function planDays({ dates, days, wish, decisions, today }: PlanParts): PlannedDay[] {
  return dates.map((date) => {
    const day = days.get(date);
    const decision = decisions.get(date) ?? (hasEvidence(day, wish) ? 'keep' : 'replace');
    return { date, day, effect: effectOf({ date, day, wish, today }), decision };
  });
}

/** The days that are written. */
export function writtenDays(plan: readonly PlannedDay[]): PlannedDay[] {
  return plan.filter(
    ({ effect, decision }) => effect === 'set' || (effect === 'taken' && decision === 'replace'),
  );
}

/**
 * The one change that a plan is. Days that are written over are named by the record that was shown, so that what
 * somebody else wrote meanwhile is refused.
 */
export function changeOf(plan: readonly PlannedDay[], wish: DraftWish): ChangeDays {
  const written = writtenDays(plan);
  const changes = written.map(({ date, day, effect }): DayWish => {
    const tag = effect === 'taken' && day?.tag ? { tag: day.tag } : {};
    return { date, ...wish, ...tag };
  });
  // A day whose write is still on its way has no tag yet.
  return { changes, replace: written.some(({ effect, day }) => effect === 'taken' && day?.tag === '') };
}

interface EffectParts {
  readonly date: CalendarDate;
  readonly day: Day | undefined;
  readonly wish: DraftWish;
  readonly today: CalendarDate;
}

function effectOf({ date, day, wish, today }: EffectParts): Effect {
  const wished = halves.filter((half) => wish[half] !== undefined);
  if (!day) return wished.some((half) => wish[half]) ? 'set' : 'nothing';
  const differing = wished.filter((half) => !isSo(day[half], wish[half] ?? null, statusOf(date, today)));
  if (differing.some((half) => day[half])) return 'taken';
  const hasOtherNotes = wish.notes !== undefined && wish.notes !== day.notes;
  return differing.length > 0 || hasOtherNotes ? 'set' : 'same';
}

function isSo(half: DayHalf | null, wish: HalfWish | null, status: DayHalf['status']): boolean {
  if (!half || !wish) return half === wish;
  const { place = null } = wish;
  const wished = place && ('id' in place ? { id: place.id, name: null } : { id: '', name: place.name });
  return (
    half.type === wish.type && half.status === (wish.status ?? status) && isSamePlace(half.place, wished)
  );
}

/** Whether the wish would write over what has been. */
function hasEvidence(day: Day | undefined, wish: DraftWish): boolean {
  return halves.some((half) => wish[half] !== undefined && day?.[half]?.status === 'confirmed');
}
