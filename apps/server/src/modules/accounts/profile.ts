import type { Person } from './store.ts';

/** How somebody is shown to themselves, as a JSON text. */
export function profileJson({ name, role, timeZone, firstDay, lastDay, createdAt }: Person): string {
  const employment = { firstDay: firstDay ?? null, lastDay: lastDay ?? null };
  return JSON.stringify({ name, role, timeZone: timeZone ?? null, ...employment, createdAt });
}

/** How somebody is shown to administrators, as a JSON value. */
export function listedPerson({ name, role, createdAt }: Person) {
  return { name, role, createdAt };
}
