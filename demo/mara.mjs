// The years of Mara Lindner, which the screens are looked at with.
import { addDays, weekdayOf, weekdayOnOrAfter, yearOf } from './dates.mjs';
import { clients, longPlaces, maraHome, workations } from './places.mjs';

const [monday, tuesday, wednesday, thursday, friday, saturday] = [0, 1, 2, 3, 4, 5];

/** `days` from a weekday on or after a day of the year. */
function from(year, monthDay, weekday, days, event) {
  const first = weekdayOnOrAfter(year, monthDay, weekday);
  return { from: first, to: addDays(first, days - 1), ...event };
}

const at = (place, notes) => ({ type: 'remote', place, notes });
const vacation = { type: 'vacation' };

/** The Fridays after holidays that are a Thursday in spring. */
const bridges = (year, holidays) =>
  [...holidays.keys()]
    .filter((date) => yearOf(date) === year && weekdayOf(date) === thursday && /-0[56]-/.test(date))
    .map((date) => ({ from: addDays(date, 1), to: addDays(date, 1), ...vacation }));

const leave = (year, holidays) => [
  { from: `${year}-01-02`, to: `${year}-01-05`, ...vacation },
  ...bridges(year, holidays),
  from(year, '08-08', monday, 19, vacation),
  from(year, '11-04', friday, 1, { ...vacation, half: 'pm', notes: 'Train to Garmisch at two' }),
  { from: `${year}-12-21`, to: `${year}-12-31`, ...vacation },
];

const travels = (year) => [
  from(year, '02-20', saturday, 1, { ...at(clients.hamburg, 'Trade fair, all day'), onDaysOff: true }),
  from(year, '02-22', tuesday, 2, at(clients.berlin, 'Kick-off')),
  from(year, '03-08', monday, 12, at(workations.Innsbruck)),
  from(year, '04-06', tuesday, 2, at(clients.berlin)),
  from(year, '05-04', tuesday, 2, at(clients.berlin, 'Second review')),
  from(year, '06-14', tuesday, 2, at(clients.vienna, 'Workshop with the client')),
  from(year, '06-16', thursday, 1, { ...at(clients.vienna), half: 'am', notes: 'Back by the noon train' }),
  from(year, '07-14', tuesday, 1, at(longPlaces.grandparents)),
  from(year, '07-22', wednesday, 1, at(clients.zurich)),
  from(year, '09-08', wednesday, 1, at(clients.vienna)),
  from(year, '09-26', monday, 12, at(workations.Lisbon)),
  from(year, '10-29', friday, 1, at(clients.hamburg)),
  from(year, '12-09', thursday, 2, at(clients.vienna, 'Handover before the holidays')),
];

/** In the years before this one she took a little more. */
const formerLeave = (year) => [
  from(year, '07-01', friday, 1, { ...vacation, half: 'pm' }),
  from(year, '10-18', monday, 1, vacation),
];

/** What is not everyday in a year of hers. `holidays`: by date; `isOver`: whether it is a year before this one. */
export const marasEvents = (year, { holidays, isOver }) => [
  from(year, '02-08', tuesday, 2, { type: 'sick' }),
  ...leave(year, holidays),
  ...(isOver ? formerLeave(year) : []),
  from(year, '04-20', tuesday, 2, { type: 'training', notes: 'Accessibility course' }),
  ...travels(year),
];

/** Her places. */
export const marasPlaces = [
  maraHome,
  workations.Innsbruck,
  workations.Lisbon,
  clients.berlin,
  clients.vienna,
  clients.hamburg,
  clients.zurich,
  longPlaces.grandparents,
];

/**
 * Takes three of her past days away and leaves one to confirm: of the days at home or in the office before today,
 * the last one is to be confirmed, the one before and one nine days back are not recorded, and a Friday in summer.
 */
export function leaveGaps(days, today, isUsual) {
  const past = days.filter((day) => day.date < today && isUsual(day));
  const toConfirm = past.at(-1);
  const early = past.findLast(({ date }) => date <= addDays(today, -128));
  const missing = new Set([past.at(-2), past.at(-9), early]);
  return days
    .filter((day) => !missing.has(day))
    .map((day) => (day === toConfirm ? { ...day, status: 'planned' } : day));
}
