import type { JsonValue } from '../../shared/json/value.ts';

/** In which part somebody changed something: of what is their own, as an administrator, or on the command line. */
export type ActorKind = 'self' | 'administrator' | 'operator';

/** One change, as it happened. Entries are only ever added, until the person whom they are about is deleted. */
export interface AuditEntry {
  /** A UUID, version 7: later entries have higher ids. */
  readonly id: string;
  readonly at: Date;
  /** Id of the person whose thing was changed; undefined: of nobody who is still there. */
  readonly person: string | undefined;
  readonly actorKind: ActorKind;
  /** Id of the person who changed it; undefined: an operator, or somebody who is no longer there. */
  readonly actor: string | undefined;
  /** What happened, such as `day.changed`. */
  readonly action: string;
  /** What it happened to, such as a date; undefined where the action says it. */
  readonly target: string | undefined;
  /** What was there before and is there after; undefined: nothing. */
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** Reads the audit as it is committed. */
export interface AuditReader {
  /** Entries about a person, the newest first, at most `limit`, with ids lower than `before`. */
  of(person: string, limit: number, before?: string): Promise<AuditEntry[]>;
  /** Entries about nobody who is still there, the newest first. */
  ofNobody(limit: number, before?: string): Promise<AuditEntry[]>;
  /** Entries about anybody and nobody, the newest first. */
  recent(limit: number, before?: string): Promise<AuditEntry[]>;
}

/** Adds to the audit inside a write. */
export interface AuditWriter {
  append(entry: AuditEntry): Promise<void>;
  /** Removes the entries about a person, and their id from those about others. */
  removeAllOf(person: string): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface AuditTx {
  readonly audit: AuditWriter;
}
