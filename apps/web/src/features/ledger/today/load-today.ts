import { addDays } from '@worklog/domain/date-arithmetic';
import { yearOf } from '@worklog/domain/dates';
import { allowancesQuery } from '../../../data/allowances.ts';
import { dayTypesQuery } from '../../../data/day-types.ts';
import { daysQuery, yearsBetween } from '../../../data/days-query.ts';
import { gapsQuery } from '../../../data/gaps.ts';
import { placesQuery } from '../../../data/places-query.ts';
import { loadOnce, loadTogether } from '../../../data/query-client.ts';
import { recentDays } from '../../../data/recent-days.ts';
import { loadToday as dateOfToday } from '../../../data/today.ts';
import { loadWorkCalendar } from '../../../data/work-calendar.ts';
import { ahead } from './coming-up.ts';

/** Asks at once for all that Today shows, so that it is drawn once and whole; see `loadTogether`. */
export async function loadToday(): Promise<void> {
  const today = await dateOfToday();
  const [from, to] = [addDays(today, -recentDays), addDays(today, ahead)];
  await loadTogether([
    ...yearsBetween(yearOf(from), yearOf(to)).map((year) => loadOnce(daysQuery(year))),
    loadOnce(dayTypesQuery),
    loadOnce(placesQuery),
    loadOnce(gapsQuery()),
    loadOnce(allowancesQuery()),
    loadWorkCalendar(from, to),
  ]);
}
