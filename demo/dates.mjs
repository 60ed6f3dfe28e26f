// Arithmetic of calendar dates, `YYYY-MM-DD`, for plain Node.js: the page and the server have theirs in packages/domain.

const millisecondsOfDay = 86_400_000;
const numberOf = (date) => Date.parse(date) / millisecondsOfDay;

/** The date so many days after another, or before it. */
export const addDays = (date, days) =>
  new Date((numberOf(date) + days) * millisecondsOfDay).toISOString().slice(0, 10);

/** How many days the second date is after the first. */
export const daysFrom = (date, other) => numberOf(other) - numberOf(date);

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (date) => (((numberOf(date) + 3) % 7) + 7) % 7;

/** The Monday of the week of a date. */
export const mondayOf = (date) => addDays(date, -weekdayOf(date));

export const yearOf = (date) => Number(date.slice(0, 4));

/** The first day of the month that is so many months before that of a date. */
export function firstOfMonth(date, monthsBefore) {
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 - monthsBefore;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The same day two years ago; of 29 February the 28th. */
export function twoYearsBefore(date) {
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5);
  return `${yearOf(date) - 2}-${day}`;
}

/** The first date of that weekday on a day of the year, `MM-DD`, or after it. */
export function weekdayOnOrAfter(year, monthDay, weekday) {
  const date = `${year}-${monthDay}`;
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** Every date from one to another, both included. */
export function datesBetween(from, to) {
  return Array.from({ length: Math.max(0, daysFrom(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** Which date it is in a time zone. */
export const todayIn = (timeZone, now = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
