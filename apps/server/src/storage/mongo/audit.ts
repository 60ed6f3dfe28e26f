import type { Collection, Db } from 'mongodb';
import type { ActorKind, AuditEntry, AuditReader, AuditWriter } from '../../modules/audit/store.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import { withAppErrors } from './errors.ts';
import { keysOf, withKeys, type Sweep } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface AuditDocument {
  readonly _id: string;
  /** Once more, for what is read of everybody. */
  readonly id: string;
  readonly at: Date;
  readonly actorKind: ActorKind;
  /** Only where it is not the person whom the entry is about, so that few entries are in the index of actors. */
  readonly actor: string | null;
  /** The actor is the person whom the entry is about. */
  readonly bySelf: boolean;
  readonly action: string;
  readonly target: string | null;
  /** JSON texts, so that nothing is read back out of the database's own types. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Stands in a key for the person of an entry that is about nobody. */
const nobody = '-';

/** The collection of the audit; its key is person and id, so that the entries about a person lie together. */
export function auditCollection(db: Db): Collection<AuditDocument> {
  return db.collection<AuditDocument>('audit');
}

/** Reads committed entries. */
export function auditReader(collection: Collection<AuditDocument>): AuditReader {
  const page = (owner: string, limit: number, before?: string) =>
    withAppErrors(async () => {
      const { from, to } = keysOf(owner);
      const end = before === undefined ? to : `${owner}/${before}`;
      const found = collection.find({ _id: { $gte: from, $lt: end } }).sort({ _id: -1 });
      return (await found.limit(limit).toArray()).map(toEntry);
    });
  return {
    of: page,
    ofNobody: (limit, before) => page(nobody, limit, before),
    recent: (limit, before) =>
      withAppErrors(async () => {
        const filter = before === undefined ? {} : { id: { $lt: before } };
        const found = collection.find(filter).sort({ id: -1 }).hint('id');
        return (await found.limit(limit).toArray()).map(toEntry);
      }),
  };
}

/** The entries that a write adds. */
export function trackAudit(
  collection: Collection<AuditDocument>,
  isFirstRun: boolean,
): TrackedDocuments<AuditDocument> {
  // Entries never change.
  return new TrackedDocuments({ collection, identity: () => ({}), isFirstRun });
}

/** Adds to the audit inside a write. */
export function auditWriter(tracked: TrackedDocuments<AuditDocument>): AuditWriter {
  return {
    append: (entry) => tracked.insert(toDocument(entry)),
    async removeAllOf(person) {
      await tracked.sweep(withKeys(keysOf(person)));
      await tracked.sweep(forgettingActor(person));
    },
  };
}

function forgettingActor(person: string): Sweep<AuditDocument> {
  return {
    filter: { actor: person },
    has: ({ actor }) => actor === person,
    update: { operators: { $set: { actor: null } }, apply: (document) => ({ ...document, actor: null }) },
  };
}

/** The entry that a document holds. */
export function toEntry(document: AuditDocument): AuditEntry {
  const { _id, id, at, actorKind, actor, bySelf, action, target, before, after } = document;
  const [owner] = _id.split('/');
  const person = owner === nobody ? undefined : owner;
  return {
    id,
    at,
    person,
    actorKind,
    actor: bySelf ? person : (actor ?? undefined),
    action,
    target: target ?? undefined,
    before: fromText(before),
    after: fromText(after),
  };
}

function toDocument({ id, at, person, actorKind, actor, ...fields }: AuditEntry): AuditDocument {
  const { action, target, before, after } = fields;
  const bySelf = actor !== undefined && actor === person;
  return {
    _id: `${person ?? nobody}/${id}`,
    id,
    at,
    actorKind,
    actor: bySelf ? null : (actor ?? null),
    bySelf,
    action,
    target: target ?? null,
    before: toText(before),
    after: toText(after),
  };
}

function fromText(text: string | null): JsonValue | undefined {
  return text === null ? undefined : (JSON.parse(text) as JsonValue);
}

function toText(value: JsonValue | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
