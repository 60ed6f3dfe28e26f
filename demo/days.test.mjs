import { describe, expect, it } from 'vitest';
import { addDays, twoYearsBefore, weekdayOf } from './dates.mjs';
import { daysOf, ownPlaces } from './days.mjs';
import { peopleOn } from './people.mjs';
import { offices } from './places.mjs';

const todays = ['2026-11-22', '2027-01-01', '2028-02-29', '2026-07-01', '2026-12-31', '2027-03-10'];

/** The same holidays everywhere: enough for the rules of the generator. */
function someHolidays(today) {
  const wholeDay = { am: true, pm: true };
  const years = [-2, -1, 0, 1].map((years) => Number(today.slice(0, 4)) + years);
  return new Map(
    years.flatMap((year) => [
      [`${year}-01-01`, wholeDay],
      [`${year}-05-01`, wholeDay],
      [`${year}-12-24`, { am: false, pm: true }],
      [`${year}-12-25`, wholeDay],
      [`${year}-12-31`, { am: false, pm: true }],
    ]),
  );
}

const filled = (today) =>
  peopleOn(today).map((person) => ({
    person,
    days: daysOf(person, { today, holidays: someHolidays(today) }),
  }));

const halves = ({ am, pm }) => [am, pm].filter(Boolean);

describe.each(todays)('the demo on %s', (today) => {
  const all = filled(today);
  const ofMara = all[0].days;

  it('has thirty people, of whom one has recorded nothing', () => {
    expect(new Set(all.map(({ person }) => person.name)).size).toBe(30);
    expect(all.filter(({ days }) => days.length === 0)).toHaveLength(1);
    expect(Math.max(...all.map(({ person }) => person.name.length))).toBeGreaterThan(50);
  });

  it('is the same when it is made again', () => {
    expect(filled(today)).toEqual(all);
  });

  it('has no day outside the employment, two years back and half a year ahead, and none twice', () => {
    for (const { person, days } of all) {
      expect(person.firstDay >= twoYearsBefore(today)).toBe(true);
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.every((date) => date >= person.firstDay && date <= addDays(today, 180))).toBe(true);
    }
  });

  it('confirms no day that has not come, and plans no illness', () => {
    const open = all.flatMap(({ days }) => days).filter(({ date }) => date >= today);
    expect(open.every(({ status }) => status === 'planned')).toBe(true);
    expect(open.flatMap(halves).some(({ type }) => type === 'sick')).toBe(false);
  });

  it('names only places that there are, and one wherever somebody works remotely', () => {
    for (const { person, days } of all) {
      const names = new Set([...ownPlaces(person), ...offices].map(({ name }) => name));
      for (const { type, place } of days.flatMap(halves)) {
        expect(place === null ? type !== 'remote' : names.has(place)).toBe(true);
      }
    }
  });

  it('leaves three days of Mara unrecorded, and one to confirm', () => {
    const toConfirm = ofMara.filter(({ date, status }) => date < today && status === 'planned');
    expect(toConfirm).toHaveLength(1);
    const { person } = all[0];
    const scheduled = (date) => weekdayOf(date) < 5 && date >= person.firstDay && date < today;
    const recorded = new Set(ofMara.map(({ date }) => date));
    const missing = [];
    for (let date = person.firstDay; date < today; date = addDays(date, 1))
      if (scheduled(date) && !recorded.has(date)) missing.push(date);
    expect(missing).toHaveLength(3);
  });
});

describe('the year of Mara on 22 November 2026', () => {
  const [{ days }] = filled('2026-11-22');
  const inYear = days.filter(({ date }) => date.startsWith('2026'));
  const count = (type, status) =>
    inYear
      .filter((day) => day.status === status)
      .flatMap(halves)
      .filter((half) => half.type === type).length / 2;

  it('has seven planned days of vacation at Christmas and two sick days in February', () => {
    expect(count('vacation', 'planned')).toBe(7);
    expect(inYear.filter(({ am }) => am?.type === 'sick').map(({ date }) => date)).toEqual([
      '2026-02-10',
      '2026-02-11',
    ]);
  });

  it('has two weeks in Innsbruck in March, and clients in Vienna', () => {
    const at = (place) => inYear.flatMap(halves).filter((half) => half.place === place).length / 2;
    expect(at('Innsbruck')).toBe(10);
    expect(at('Client, Vienna')).toBe(5.5);
  });
});
