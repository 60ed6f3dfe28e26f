import type { Person } from './person.ts';

/** The year of the days, and the name of a configuration, that `seed` makes. */
export const seededYear = 2026;

const office = { type: 'office' };
const remote = { type: 'remote', place: { name: 'Lisbon' } };

/** Gives somebody, who is an administrator, something of everything that the page shows. */
export async function seed(person: Person): Promise<void> {
  await person.api('PATCH', '/api/v2/me', { firstDay: `${seededYear}-01-01` });
  await person.api('POST', '/api/v2/me/places', {
    name: 'Lisbon',
    kind: 'other',
    country: 'PT',
  });
  const days = [
    { dates: november(2, 3, 9, 10, 16), am: office, pm: office },
    { dates: november(4, 5, 11), am: remote, pm: remote },
    { dates: november(6), am: office, pm: remote, notes: 'Half a day by train' },
    { dates: november(12), am: { type: 'sick' }, pm: { type: 'sick' } },
    { dates: november(13), am: { type: 'vacation' }, pm: office },
    {
      dates: december(21, 22, 23),
      am: { type: 'vacation', status: 'planned' },
      pm: { type: 'vacation', status: 'planned' },
    },
  ] as const;
  for (const some of days) await person.record(some);
  await person.api('POST', '/configs', { name: 'app_door', data: [{ opens: 7, name: 'front' }] });
}

const november = (...days: readonly number[]) => days.map((day) => date(11, day));
const december = (...days: readonly number[]) => days.map((day) => date(12, day));
const date = (month: number, day: number): string =>
  `${seededYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
