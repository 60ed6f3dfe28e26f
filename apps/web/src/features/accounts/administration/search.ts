/** What of the people is in the address: whose sheet is open. */
export interface PeopleSearch {
  readonly person?: string;
}

/** Takes what it knows from an address, and leaves the rest. */
export function readPeopleSearch({ person }: Record<string, unknown>): PeopleSearch {
  // The router reads a name of digits as a number.
  return typeof person === 'string' || typeof person === 'number' ? { person: String(person) } : {};
}
