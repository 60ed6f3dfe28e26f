import type { Collection, Db } from 'mongodb';
import type { StoredToken, TokenReader, TokenWriter } from '../../modules/tokens/store.ts';
import { withAppErrors } from './errors.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface TokenDocument {
  readonly _id: string;
  readonly id: string;
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** The collection of tokens; its key is the name. */
export function tokenCollection(db: Db): Collection<TokenDocument> {
  return db.collection<TokenDocument>('tokens');
}

/** Reads committed tokens. */
export function tokenReader(collection: Collection<TokenDocument>): TokenReader {
  return {
    findByHash: (hash) =>
      withAppErrors(async () => {
        const found = await collection.findOne({ hash });
        return found ? toToken(found) : undefined;
      }),
    list: () =>
      withAppErrors(async () => {
        const found = await collection.find().sort({ _id: 1 }).toArray();
        return found.map(toToken);
      }),
  };
}

/** The tokens that a write has to do with. A token never changes, so its id tells it from a later one of its name. */
export function trackTokens(
  collection: Collection<TokenDocument>,
  isFirstRun: boolean,
): TrackedDocuments<TokenDocument> {
  return new TrackedDocuments({ collection, identity: ({ id }) => ({ id }), isFirstRun });
}

/** Changes tokens inside a write. */
export function tokenWriter(tracked: TrackedDocuments<TokenDocument>): TokenWriter {
  return {
    async findByName(name) {
      const found = await tracked.get(name);
      return found && toToken(found);
    },
    insert: (token) => tracked.insert(toDocument(token)),
    remove: ({ name }) => tracked.remove(name),
  };
}

/** The token that a document holds. */
export function toToken({ _id, id, hash, scopes, createdAt, expiresAt }: TokenDocument): StoredToken {
  return { id, name: _id, hash, scopes, createdAt, expiresAt: expiresAt ?? undefined };
}

function toDocument({ id, name, hash, scopes, createdAt, expiresAt }: StoredToken): TokenDocument {
  return { _id: name, id, hash, scopes, createdAt, expiresAt: expiresAt ?? null };
}
