import { nameFault, nameKey } from './name.ts';
import type { Person } from './store.ts';

/**
 * Whoever has a name, in any letter case. What cannot be a name is nobody's, and no database is asked about it: what
 * databases take for the same text is not the same everywhere.
 */
export async function findPerson(
  people: { findByName(nameKey: string): Promise<Person | undefined> },
  name: string,
): Promise<Person | undefined> {
  return nameFault(name) === undefined ? people.findByName(nameKey(name)) : undefined;
}
