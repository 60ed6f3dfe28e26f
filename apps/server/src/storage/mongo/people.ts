import type { CalendarDate } from '@worklog/domain/dates';
import type { Collection, Db } from 'mongodb';
import type { PeopleReader, PeopleWriter, Person, Role } from '../../modules/accounts/store.ts';
import { withAppErrors } from './errors.ts';
import { withFields } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface PersonDocument {
  readonly _id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly timeZone: string | null;
  /** Not in documents that are older than these fields. */
  readonly firstDay?: CalendarDate | null;
  readonly lastDay?: CalendarDate | null;
  readonly createdAt: Date;
  readonly tag: string;
  /** Counts the writes that went by this person being an administrator. */
  readonly reliedOn?: number;
}

/** The collection of people; its key is the id. */
export function personCollection(db: Db): Collection<PersonDocument> {
  return db.collection<PersonDocument>('people');
}

/** Reads committed people. */
export function peopleReader(collection: Collection<PersonDocument>): PeopleReader {
  const findOne = (filter: Partial<PersonDocument>) =>
    withAppErrors(async () => {
      const found = await collection.findOne(filter);
      return found ? toPerson(found) : undefined;
    });
  return {
    get: (id) => findOne({ _id: id }),
    findByName: (nameKey) => findOne({ nameKey }),
    page: (after, limit) =>
      withAppErrors(async () => {
        const found = collection.find({ nameKey: { $gt: after } }).sort({ nameKey: 1 });
        return (await found.limit(limit).toArray()).map(toPerson);
      }),
    hasAdministrator: async () => (await findOne({ role: 'administrator' })) !== undefined,
  };
}

/** The people that a write has to do with. */
export function trackPeople(
  collection: Collection<PersonDocument>,
  isFirstRun: boolean,
): TrackedDocuments<PersonDocument> {
  return new TrackedDocuments({
    collection,
    identity: ({ tag }) => ({ tag }),
    contested: { nameKey: ['nameKey'] },
    isFirstRun,
  });
}

/** Changes people inside a write. */
export function peopleWriter(tracked: TrackedDocuments<PersonDocument>): PeopleWriter {
  return {
    async get(id) {
      const found = await tracked.get(id);
      return found && toPerson(found);
    },
    async findByName(nameKey) {
      const found = await tracked.first(withFields({ nameKey }));
      return found && toPerson(found);
    },
    /**
     * A write that relies on the other one changes it as well, because what was only read is not guarded: of two
     * administrators who resign at the same time, the second runs again and finds nobody.
     */
    async hasOtherAdministrator(id) {
      const administrators = await tracked.select(withFields({ role: 'administrator' }), { limit: 2 });
      const other = administrators.find(({ _id }) => _id !== id);
      if (other) await tracked.replace({ ...other, reliedOn: (other.reliedOn ?? 0) + 1 });
      return other !== undefined;
    },
    async hasOther(id) {
      const people = await tracked.select({ filter: {}, has: () => true }, { limit: 2 });
      return people.some(({ _id }) => _id !== id);
    },
    insert: (person) => tracked.insert(toDocument(person)),
    replace: (person) => tracked.replace(toDocument(person)),
    remove: ({ id }) => tracked.remove(id),
  };
}

/** The person that a document holds. */
export function toPerson(document: PersonDocument): Person {
  const { _id, name, nameKey, role, passwordHash, timeZone, firstDay, lastDay, createdAt, tag } = document;
  return {
    ...{ id: _id, name, nameKey, role, passwordHash, createdAt, tag },
    timeZone: timeZone ?? undefined,
    firstDay: firstDay ?? undefined,
    lastDay: lastDay ?? undefined,
  };
}

function toDocument(person: Person): PersonDocument {
  const { id, name, nameKey, role, passwordHash, timeZone, firstDay, lastDay, createdAt, tag } = person;
  return {
    ...{ _id: id, name, nameKey, role, passwordHash, createdAt, tag },
    timeZone: timeZone ?? null,
    firstDay: firstDay ?? null,
    lastDay: lastDay ?? null,
  };
}
