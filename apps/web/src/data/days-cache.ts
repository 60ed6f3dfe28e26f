import type { QueryClient } from '@tanstack/react-query';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { wishedDay, type Day, type DayWish, type Surroundings } from './day-model.ts';
import { daysQuery, type DaysOfYear } from './days-query.ts';

/** What else the server computes from days: it is asked anew after each change. */
const computedFromDays = ['summary', 'gaps', 'allowances', 'places', 'rules'];

/** Key of all mutations of days. */
export const daysMutationKey = ['days'];

/** What was shown before a change, and what is shown of it. */
interface Shown {
  readonly before: Day | undefined;
  readonly after: Day | undefined;
}

/** Shows a change in every year that is loaded. Answers what takes it out again. */
export async function showWishes(
  client: QueryClient,
  wishes: readonly DayWish[],
  surroundings: Surroundings,
): Promise<() => void> {
  // An answer that is on its way is older than the change.
  await client.cancelQueries({ queryKey: ['days'], predicate: ({ state }) => state.data !== undefined });
  const shown = new Map<CalendarDate, Shown>();
  for (const [year, ofYear] of byYear(wishes)) {
    client.setQueryData(daysQuery(year).queryKey, (days: DaysOfYear | undefined) => {
      if (!days) return undefined;
      const changes = ofYear.map((wish): [CalendarDate, Shown] => {
        const before = days[wish.date];
        return [wish.date, { before, after: wishedDay(before, wish, surroundings) }];
      });
      for (const [date, change] of changes) shown.set(date, change);
      return replaced(days, new Map(changes.map(([date, { after }]) => [date, after])));
    });
  }
  return () => {
    putBack(client, shown);
  };
}

/** Asks anew for days, and for what is computed from days. */
export function refetchDays(client: QueryClient): void {
  // An answer now would hide another change that is on its way; that one asks once it is there.
  if (client.isMutating({ mutationKey: daysMutationKey }) > 1) return;
  const names: readonly unknown[] = ['days', ...computedFromDays];
  void client.invalidateQueries({ predicate: ({ queryKey }) => names.includes(queryKey[0]) });
}

/** Days with some of them replaced; undefined: the date has no record. */
export function replaced(days: DaysOfYear, changes: ReadonlyMap<CalendarDate, Day | undefined>): DaysOfYear {
  const kept = Object.entries(days) as [CalendarDate, Day][];
  const all = new Map<CalendarDate, Day | undefined>([...kept, ...changes]);
  return Object.fromEntries([...all].flatMap(([date, day]) => (day ? [[date, day] as const] : [])));
}

/** Puts back only what still shows the change: another one may have come since. */
function putBack(client: QueryClient, shown: ReadonlyMap<CalendarDate, Shown>): void {
  for (const [year, dates] of byYear([...shown].map(([date, change]) => ({ date, ...change })))) {
    client.setQueryData(daysQuery(year).queryKey, (days: DaysOfYear | undefined) => {
      if (!days) return undefined;
      const ours = dates.filter(({ date, after }) => isSame(days[date], after));
      return replaced(days, new Map(ours.map(({ date, before }) => [date, before])));
    });
  }
}

/** By content: the cache keeps copies. */
function isSame(one: Day | undefined, other: Day | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function byYear<T extends { readonly date: CalendarDate }>(items: readonly T[]): Map<number, T[]> {
  const years = new Map<number, T[]>();
  for (const item of items) {
    const year = yearOf(item.date);
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return years;
}
