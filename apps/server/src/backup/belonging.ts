import type { Half } from '@worklog/domain/day';
import type { ArchiveRecords, OwnedDay, Section } from '../storage/archive.ts';

/**
 * Leaves out what belongs to nobody any more. On MongoDB, a request that was under way when its person was deleted may
 * have written something of theirs afterwards, and it stays for some minutes until it is erased too; and a day may name a
 * place that is gone. A database with foreign keys would refuse both.
 *
 * Keeps the ids of all people and places that have passed, and nothing else.
 */
export class Belonging {
  readonly #people = new Set<string>();
  readonly #places = new Set<string>();

  /** The record as it belongs into an archive; undefined: it does not. */
  admit<S extends Section>(section: S, record: ArchiveRecords[S]): ArchiveRecords[S] | undefined {
    const admit = this.#rules[section] as
      ((record: ArchiveRecords[S]) => ArchiveRecords[S] | undefined) | undefined;
    return admit ? admit(record) : record;
  }

  readonly #ofPerson = <T extends { readonly person: string }>(record: T): T | undefined =>
    this.#people.has(record.person) ? record : undefined;

  readonly #rules: {
    readonly [S in Section]?: (record: ArchiveRecords[S]) => ArchiveRecords[S] | undefined;
  } = {
    people: (person) => {
      this.#people.add(person.id);
      return person;
    },
    places: (place) => {
      if (place.owner !== null && !this.#people.has(place.owner)) return undefined;
      this.#places.add(place.id);
      return place;
    },
    days: (day) => this.#day(day),
    audit: (entry) => {
      if (entry.person !== undefined && !this.#people.has(entry.person)) return undefined;
      const isKnown = entry.actor === undefined || this.#people.has(entry.actor);
      return isKnown ? entry : { ...entry, actor: undefined };
    },
    personalTokens: this.#ofPerson,
    workPatterns: this.#ofPerson,
    bases: this.#ofPerson,
    rates: this.#ofPerson,
    entries: this.#ofPerson,
    batches: this.#ofPerson,
    doneRequests: this.#ofPerson,
    notificationSettings: this.#ofPerson,
    outbox: this.#ofPerson,
  };

  #day(day: OwnedDay): OwnedDay | undefined {
    if (!this.#people.has(day.person)) return undefined;
    const [am, pm] = [this.#half(day.am), this.#half(day.pm)];
    return am === day.am && pm === day.pm ? day : { ...day, am, pm };
  }

  #half(half: Half | null): Half | null {
    const place = half?.place ?? null;
    if (half === null || place === null || this.#places.has(place)) return half;
    return { ...half, place: null };
  }
}
