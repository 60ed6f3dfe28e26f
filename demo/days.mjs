// What somebody has recorded as of a day: made from their habits, their events, and the holidays where they are based.
import { eventsOf, placesOf } from './absences.mjs';
import { addDays, datesBetween, weekdayOf, yearOf } from './dates.mjs';
import { leaveGaps, marasEvents, marasPlaces } from './mara.mjs';
import { chance, oneOf } from './random.mjs';
import { habitOn } from './weeks.mjs';

/** Plans that are further ahead are not made yet. */
const furthestPlan = 180;

const remarks = [
  'Team lunch',
  'Quiet day for the concept',
  'Plumber between ten and twelve',
  'Workshop on the roof terrace',
  'Release of the new site',
  'Train was late',
  'New colleague shown around',
];

/** The places of their own that somebody needs. */
export const ownPlaces = (person) => (person.vacations === 'mara' ? marasPlaces : placesOf(person));

/**
 * The days of a person as of today, in order: `{ date, am, pm, status, notes }`, each half `{ type, place }` or null.
 * `holidays`: `{ am, pm }` by date, at their base.
 */
export function daysOf(person, { today, holidays }) {
  if (person.ahead === null) return [];
  const to = addDays(today, furthestPlan);
  const events = eventsByDate(person, { today, holidays });
  const days = datesBetween(person.firstDay, to)
    .map((date) => dayOf(person, date, { today, holiday: holidays.get(date), event: events.get(date) }))
    .filter((day) => day.am || day.pm);
  return withGaps(person, days, today);
}

function eventsByDate(person, { today, holidays }) {
  const events = new Map();
  const thisYear = yearOf(today);
  for (const year of [thisYear - 2, thisYear - 1, thisYear, thisYear + 1]) {
    const ofYear =
      person.vacations === 'mara'
        ? marasEvents(year, { holidays, isOver: year < thisYear })
        : eventsOf(person, year);
    for (const event of ofYear)
      for (const date of datesBetween(event.from, event.to)) if (!events.has(date)) events.set(date, event);
  }
  return events;
}

function dayOf(person, date, { today, holiday = {}, event = {} }) {
  const { weeks, validFrom } = person.patterns.findLast((pattern) => pattern.validFrom <= date);
  // Nobody plans to be ill.
  const special = event.type === 'sick' && date >= today ? {} : event;
  const about = {
    habit: habitOn({ weeks, validFrom }, date),
    isPlanned: date <= addDays(today, person.ahead),
    ...{ date, holiday, special },
  };
  return {
    date,
    am: halfOf(person, 'am', about),
    pm: halfOf(person, 'pm', about),
    status: date < today ? 'confirmed' : 'planned',
    notes: notesOf(person, date, special),
  };
}

/** What is recorded of a half, or null. `isPlanned`: whether everyday plans go that far. */
function halfOf(person, half, { date, habit, holiday, special, isPlanned }) {
  if (!habit[half] && !special.onDaysOff) return null;
  // A holiday in the middle of a vacation is planned with it.
  if (holiday[half])
    return isPlanned || special.type === 'vacation' ? { type: 'holiday', place: null } : null;
  return specialHalf(special, half) ?? (isPlanned ? atWork(person, date, habit[half], half) : null);
}

const specialHalf = ({ type, half, place }, ofDay) =>
  type && (half ?? ofDay) === ofDay ? { type, place: place?.name ?? null } : undefined;

/** Home or office: as usual, but for one day in twenty, and one afternoon in thirty. */
function atWork({ name, home, office }, date, usual, half) {
  const swaps =
    chance(name, date, 'swap') < 0.05 || (half === 'pm' && chance(name, date, 'swap at noon') < 0.03);
  const isAtHome = !office || (usual === 'H') !== swaps;
  return isAtHome ? { type: 'remote', place: home.name } : { type: 'office', place: office };
}

function notesOf({ name }, date, event) {
  if (event.type) return event.from === date ? (event.notes ?? '') : '';
  return chance(name, date, 'note') < 0.025 ? oneOf(remarks, name, date) : '';
}

const isWork = (half) => half?.type === 'office' || half?.type === 'remote';
const isUsual = ({ am, pm, date }) => isWork(am) && isWork(pm) && weekdayOf(date) < 5;

/** Leaves some of the last days out, and some unconfirmed. */
function withGaps(person, days, today) {
  if (person.vacations === 'mara') return leaveGaps(days, today, isUsual);
  const { name, careless, silentDays = 0 } = person;
  const silent = new Set(silentDays ? days.filter(({ date }) => date < today).slice(-silentDays) : []);
  const recent = addDays(today, -14);
  const forgets = ({ date }) =>
    date >= recent
      ? chance(name, date, 'forgotten') < careless
      : chance(name, date, 'forgotten') < careless / 60;
  const leavesOpen = ({ date }) => date >= recent && chance(name, date, 'unconfirmed') < careless;
  return days
    .filter((day) => day.date >= today || !(silent.has(day) || (isUsual(day) && forgets(day))))
    .map((day) => (day.date < today && leavesOpen(day) ? { ...day, status: 'planned' } : day));
}
