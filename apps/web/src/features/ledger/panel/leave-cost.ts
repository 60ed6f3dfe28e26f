import { daysOf } from '@worklog/domain/amounts';
import { costOf } from '@worklog/domain/cost';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Holiday, WorkCalendar } from '@worklog/domain/work-calendar';
import type { WorkPattern } from '@worklog/domain/working-time';
import type { DayType } from '../../../data/day-types.ts';
import type { Day, HalfName } from '../../../data/days.ts';
import type { CalendarDay } from '../../../data/work-calendar.ts';
import type { DraftWish } from './draft.ts';

/** A date that is written, with what is there. */
export interface WrittenDay {
  readonly date: CalendarDate;
  readonly day: Day | undefined;
}

/** What a cost is computed from. */
export interface CostParts {
  /** Id of the allowance. */
  readonly allowance: string;
  readonly days: readonly WrittenDay[];
  readonly wish: DraftWish;
  readonly typeOf: (id: string) => DayType;
  readonly calendar: WorkCalendar;
}

/** What a change takes from an allowance, in days. */
export interface LeaveCost {
  /** What the halves that are set cost. */
  readonly cost: number;
  /** By how much more than what they are now; negative: leave is given back. */
  readonly more: number;
}

const halves: readonly HalfName[] = ['am', 'pm'];

/** What a change takes from an allowance. */
export function leaveCost({ allowance, days, wish, typeOf, calendar }: CostParts): LeaveCost {
  const costs = days.flatMap(({ date, day }) =>
    halves.map((half) => {
      const cost = (id: string | undefined): number => {
        const type = id === undefined ? undefined : typeOf(id);
        if (type?.allowance !== allowance) return 0;
        return costOf({ ...type, archived: type.isArchived }, date, half, calendar);
      };
      const wished = wish[half];
      if (wished === undefined) return { cost: 0, more: 0 };
      const after = cost(wished?.type);
      return { cost: after, more: after - cost(day?.[half]?.type) };
    }),
  );
  const sum = (part: 'cost' | 'more'): number => daysOf(costs.reduce((all, each) => all + each[part], 0));
  return { cost: sum('cost'), more: sum('more') };
}

/** The calendar that costs are computed by. */
export function workCalendarOf(
  patterns: readonly WorkPattern[],
  dates: ReadonlyMap<CalendarDate, CalendarDay>,
): WorkCalendar {
  const holidays = [...dates].flatMap(([date, { am, pm }]): [CalendarDate, Holiday][] => {
    const name = am.holiday ?? pm.holiday;
    if (name === null) return [];
    return [[date, { date, name, am: am.holiday !== null, pm: pm.holiday !== null }]];
  });
  return { patterns, holidays: new Map(holidays) };
}
