import type { CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useDayTypes } from '../../../data/day-types.ts';
import { useLastBatch, type Day, type HalfName } from '../../../data/days.ts';
import { usePlaces } from '../../../data/places.ts';
import { useRecentDays } from '../../../data/recent-days.ts';
import { useRecentWishes, type RecentWish } from '../../../data/recent.ts';
import { useToday } from '../../../data/today.ts';
import { useWorkCalendar, type CalendarDay } from '../../../data/work-calendar.ts';
import { usualPlace } from '../panel/usual-place.ts';
import { suggestionOf } from './likely.ts';
import { picksOf, type Pick } from './picks.ts';

/** What is known of today. */
export interface TodayState {
  readonly today: CalendarDate;
  readonly day: Day | undefined;
  /** `confirmed` when some half is, `planned` when one is a plan and none is confirmed. */
  readonly state: 'none' | 'planned' | 'confirmed';
  /** What the calendar says by itself; undefined while it is on its way. */
  readonly calendar: CalendarDay | undefined;
  readonly picks: readonly Pick[];
  /** The first nine: the buttons, then what else was used lately. */
  readonly numbered: readonly Pick[];
  readonly suggestion: RecentWish | null;
  /** Whether nothing was recorded in the last three months. */
  readonly isNew: boolean;
  readonly canUndo: boolean;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
}

const halves: readonly HalfName[] = ['am', 'pm'];

/** What is known of today, and what is offered for it. */
export function useTodayState(): TodayState {
  const today = useToday();
  const { days, isLoading, error, refetch } = useRecentDays();
  const types = useDayTypes();
  const calendar = useWorkCalendar(today, today).dates.get(today);
  const { picks, numbered } = usePicks();
  const last = useLastBatch();
  const day = days.get(today);
  const isExpected =
    calendar === undefined || halves.some((half) => calendar[half].isScheduled && !calendar[half].holiday);
  const suggestion = useMemo(() => suggestionOf(today, days, isExpected), [days, isExpected, today]);
  return {
    ...{ today, day, state: stateOf(day), calendar, picks, numbered, suggestion },
    isNew: days.size === 0 && error === null,
    canUndo: last !== null && [...last.created, ...last.changed].includes(today),
    isLoading: isLoading || types.isLoading,
    ...{ error, refetch },
  };
}

function usePicks(): { readonly picks: readonly Pick[]; readonly numbered: readonly Pick[] } {
  const { list } = useDayTypes();
  const { list: places } = usePlaces();
  const recent = useRecentWishes(50);
  return useMemo(() => {
    const withPlace = (pick: Pick): Pick => {
      const place = pick.place ?? (isUsed(pick, recent) ? null : usualPlace(pick.type, { recent, places }));
      return { ...pick, place, needsPlace: pick.needsPlace && place === null };
    };
    const picks = picksOf(recent, list).map(withPlace);
    const others = recent.filter((wish) => !picks.some((pick) => isWish(pick, wish)));
    return {
      picks,
      numbered: [...picks, ...others.map((wish) => ({ ...wish, needsPlace: false }))].slice(0, 9),
    };
  }, [list, places, recent]);
}

function isUsed(pick: Pick, recent: readonly RecentWish[]): boolean {
  return recent.some((wish) => isWish(pick, wish));
}

function isWish(pick: Pick, { type, place }: RecentWish): boolean {
  return pick.type === type && pick.place?.id === place?.id;
}

function stateOf(day: Day | undefined): TodayState['state'] {
  const statuses = halves.map((half) => day?.[half]?.status);
  if (statuses.includes('confirmed')) return 'confirmed';
  return statuses.includes('planned') ? 'planned' : 'none';
}
