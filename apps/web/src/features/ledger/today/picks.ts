import type { DayType } from '../../../data/day-types.ts';
import type { DayPlace } from '../../../data/days.ts';
import type { RecentWish } from '../../../data/recent.ts';

/** A type, and where, that one press sets. */
export interface Pick extends RecentWish {
  /** Somebody has to say where first. */
  readonly needsPlace: boolean;
}

/** How many buttons there are beside "Other". */
const mostPicks = 5;

/** As many of them are for work, where leave and illness need one, too. */
const mostForWork = 3;

/**
 * The buttons of Today: first what was used most for work, then leave and absence. Where little was used yet, types
 * that were never used take the rest, so that there are always the same number of buttons.
 */
export function picksOf(recent: readonly RecentWish[], types: readonly DayType[]): Pick[] {
  const used = recent.flatMap((wish) => {
    const type = types.find(({ id }) => id === wish.type);
    return type ? [pickOf(type, wish.place)] : [];
  });
  const isWork = ({ type }: Pick): boolean =>
    types.some(({ id, countsAs }) => id === type && countsAs === 'work');
  const unused = types
    .filter(({ id }) => !used.some(({ type }) => type === id))
    .map((type) => pickOf(type, null));
  const work = [...used.filter(isWork), ...unused.filter((pick) => isWork(pick) && isUsual(pick))];
  const off = [...used.filter((pick) => !isWork(pick)), ...unused.filter((pick) => !isWork(pick))];
  const chosen = [...work.slice(0, mostForWork), ...usualFirst(off)].slice(0, mostPicks);
  const rest = [...work.slice(mostForWork), ...unused].filter((pick) => !chosen.includes(pick));
  return [...chosen, ...rest.filter(({ type }) => !chosen.some((pick) => pick.type === type))].slice(
    0,
    mostPicks,
  );
}

/** Types that a newcomer finds among the buttons; others wait until they are used. */
const usualTypes = ['office', 'remote', 'vacation', 'sick'];

function isUsual({ type }: Pick): boolean {
  return usualTypes.includes(type);
}

/** Vacation and illness have their buttons even when something else was used more. */
function usualFirst(picks: readonly Pick[]): Pick[] {
  const rank = ({ type }: Pick): number => (type === 'vacation' ? 0 : type === 'sick' ? 1 : 2);
  return picks.toSorted((one, other) => rank(one) - rank(other));
}

function pickOf({ id, needsPlace }: DayType, place: DayPlace | null): Pick {
  return { type: id, place, needsPlace: needsPlace && place === null };
}
