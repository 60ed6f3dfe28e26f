// Weeks as people say them: `O H O/H H -` is office, home, half of each, home, and a free Friday.
import { daysFrom, mondayOf, weekdayOf } from './dates.mjs';

const parse = (week) => {
  const days = week.split(' ').map((day) => {
    const [am, pm = am] = day.split('/');
    return { am: am === '-' ? null : am, pm: pm === '-' ? null : pm };
  });
  return Array.from({ length: 7 }, (_, index) => days[index] ?? { am: null, pm: null });
};

const worked = ({ am, pm }) => (am ? (pm ? 'full' : 'am') : pm ? 'pm' : 'none');

/** The weeks of a work pattern as the API takes them: which half of which weekday is worked. */
export const patternOf = (weeks) => weeks.map((week) => parse(week).map(worked));

/** What somebody usually does on a date: the letters of its halves, null where they do not work. */
export function habitOn({ weeks, validFrom }, date) {
  const number = daysFrom(mondayOf(validFrom), mondayOf(date)) / 7;
  return parse(weeks[((number % weeks.length) + weeks.length) % weeks.length])[weekdayOf(date)];
}
