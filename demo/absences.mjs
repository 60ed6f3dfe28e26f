// What is not everyday in a year of somebody: leave, sick days, clients, work from elsewhere.
import { addDays, weekdayOnOrAfter } from './dates.mjs';
import { workations } from './places.mjs';
import { chance, oneOf, pick } from './random.mjs';

const monday = 0;
const courses = ['Accessibility course', 'Course on typography', 'Writing for the web', 'First aid'];
const errands = ['Handover in the morning', 'Moving house', 'School concert', 'Train at two'];

/** `date` to the Friday of that week, or of one of the next weeks. */
const untilFriday = (date, weeks) => addDays(date, weeks * 7 - 3);

/** Vacation in weeks, the first one of which begins on a Monday on or after a day of the year. */
function weeksOff(year, monthDay, weeksLater, weeks) {
  const from = addDays(weekdayOnOrAfter(year, monthDay, monday), weeksLater * 7);
  return { from, to: untilFriday(from, weeks), type: 'vacation' };
}

const vacationWeeks = {
  /** Two weeks in summer, one in spring, most of them Christmas, and single days. */
  usual: (name, year) => [
    weeksOff(year, '06-15', pick(10, name, year, 'summer'), 2),
    weeksOff(year, '03-20', pick(8, name, year, 'spring'), 1),
    chance(name, year, 'winter') < 0.7
      ? { from: `${year}-12-21`, to: `${year}-12-31`, type: 'vacation' }
      : weeksOff(year, '02-01', pick(4, name, year, 'winter'), 1),
  ],
  /** For those with fewer days. */
  short: (name, year) => [
    weeksOff(year, '06-15', pick(10, name, year, 'summer'), 1),
    { from: `${year}-12-24`, to: `${year}-12-31`, type: 'vacation' },
  ],
  /** More than there is. */
  long: (name, year) => [
    weeksOff(year, '06-22', pick(6, name, year, 'summer'), 3),
    weeksOff(year, '04-01', 0, 1),
    { from: `${year}-02-16`, to: `${year}-02-18`, type: 'vacation' },
    {
      from: weekdayOnOrAfter(year, '10-12', 2),
      to: weekdayOnOrAfter(year, '10-12', 2),
      type: 'vacation',
      half: 'pm',
    },
  ],
};

/** Single days and afternoons of leave. */
function shortLeave(name, year) {
  return [0, 1, 2, 3].map((index) => {
    const from = addDays(`${year}-01-08`, index * 88 + pick(80, name, year, 'single', index));
    const isHalf = index % 2 === 1;
    const notes =
      isHalf && chance(name, year, 'errand', index) < 0.5 ? oneOf(errands, name, index) : undefined;
    return { from, to: from, type: 'vacation', ...(isHalf && { half: 'pm' }), notes };
  });
}

function sickDays(name, year) {
  return Array.from({ length: 1 + pick(3, name, year, 'sick') }, (_, index) => {
    const from = addDays(`${year}-01-10`, pick(340, name, year, 'sick', index));
    return { from, to: addDays(from, pick(4, name, year, 'sick for', index)), type: 'sick' };
  });
}

function training(name, year) {
  const from = weekdayOnOrAfter(year, oneOf(['02-05', '04-20', '05-12', '09-15', '11-03'], name, year), 1);
  const to = addDays(from, pick(3, name, year, 'training'));
  return { from, to, type: 'training', notes: oneOf(courses, name, year, 'course') };
}

/** Two or three days each quarter at one of their places that is not home. */
function visits({ name, places }, year) {
  if (places.length === 0) return [];
  return ['01-20', '04-22', '07-02', '10-08'].map((monthDay, quarter) => {
    const weekday = pick(3, name, year, 'visit', quarter);
    const from = addDays(
      weekdayOnOrAfter(year, monthDay, weekday),
      7 * pick(6, name, year, 'visit week', quarter),
    );
    const place = oneOf(places, name, year, quarter);
    return { from, to: addDays(from, 1 + pick(2, name, quarter)), type: 'remote', place };
  });
}

function workationOf({ name, workation }, year) {
  if (!workation) return [];
  const start = oneOf(['01-25', '03-04', '09-20', '11-01'], name, 'workation');
  const from = weekdayOnOrAfter(year, start, monday);
  return [{ from, to: untilFriday(from, 2), type: 'remote', place: workations[workation] }];
}

/** What is not everyday in a year of a person; where several meet, the first one counts. */
export function eventsOf(person, year) {
  const { name, vacations } = person;
  return [
    ...sickDays(name, year),
    ...vacationWeeks[vacations](name, year),
    ...(vacations === 'usual' ? shortLeave(name, year) : []),
    training(name, year),
    ...visits(person, year),
    ...workationOf(person, year),
  ];
}

/** The places of their own that somebody's year leads to. */
export const placesOf = ({ home, places, workation }) => [
  home,
  ...places,
  ...(workation ? [workations[workation]] : []),
];
