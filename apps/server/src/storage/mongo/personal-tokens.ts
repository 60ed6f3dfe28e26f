import type { Collection, Db } from 'mongodb';
import type {
  PersonalTokenReader,
  PersonalTokenWriter,
  StoredPersonalToken,
} from '../../modules/tokens/store.ts';
import { compareUtf8 } from '../../shared/json/term-codes.ts';
import { withAppErrors } from './errors.ts';
import { withFields } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface PersonalTokenDocument {
  readonly _id: string;
  readonly person: string;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** The collection of personal tokens; its key is the id. */
export function personalTokenCollection(db: Db): Collection<PersonalTokenDocument> {
  return db.collection<PersonalTokenDocument>('personal_tokens');
}

/** Reads committed personal tokens. */
export function personalTokenReader(collection: Collection<PersonalTokenDocument>): PersonalTokenReader {
  return {
    findByHash: (hash) =>
      withAppErrors(async () => {
        const found = await collection.findOne({ hash });
        return found ? toPersonalToken(found) : undefined;
      }),
    of: (person) =>
      withAppErrors(async () => {
        const found = await collection.find({ person }).sort({ name: 1 }).toArray();
        return found.map(toPersonalToken);
      }),
  };
}

/** The personal tokens that a write has to do with. A token never changes. */
export function trackPersonalTokens(
  collection: Collection<PersonalTokenDocument>,
  isFirstRun: boolean,
): TrackedDocuments<PersonalTokenDocument> {
  const contested = { name: ['person', 'name'] } as const;
  return new TrackedDocuments({ collection, identity: () => ({}), contested, isFirstRun });
}

/** Changes personal tokens inside a write. */
export function personalTokenWriter(tracked: TrackedDocuments<PersonalTokenDocument>): PersonalTokenWriter {
  return {
    async of(person) {
      const found = await tracked.select(withFields({ person }));
      return found.sort((a, b) => compareUtf8(a.name, b.name)).map(toPersonalToken);
    },
    insert: (token) => tracked.insert(toDocument(token)),
    remove: ({ id }) => tracked.remove(id),
    removeAllOf: (person) => tracked.sweep(withFields({ person })),
  };
}

/** The token that a document holds. */
export function toPersonalToken({ _id, expiresAt, ...fields }: PersonalTokenDocument): StoredPersonalToken {
  return { id: _id, ...fields, expiresAt: expiresAt ?? undefined };
}

function toDocument(token: StoredPersonalToken): PersonalTokenDocument {
  const { id, person, name, hash, scopes, createdAt, expiresAt } = token;
  return { _id: id, person, name, hash, scopes, createdAt, expiresAt: expiresAt ?? null };
}
