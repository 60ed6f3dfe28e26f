import type { Person } from './store.ts';

/** How somebody is shown to themselves, as a JSON text. */
export function profileJson({ name, role, timeZone, createdAt }: Person): string {
  return JSON.stringify({ name, role, timeZone: timeZone ?? null, createdAt });
}

/** How somebody is shown to administrators, as a JSON value. */
export function listedPerson({ name, role, createdAt }: Person) {
  return { name, role, createdAt };
}
