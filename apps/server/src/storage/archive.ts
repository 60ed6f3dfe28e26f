import type { Erasure, Person } from '../modules/accounts/store.ts';
import type { StoredEntry, StoredRate } from '../modules/allowances/store.ts';
import type { AuditEntry } from '../modules/audit/store.ts';
import type { StoredConfig } from '../modules/configs/store.ts';
import type { DoneRequest } from '../modules/idempotency/store.ts';
import type { StoredBatch, StoredDay } from '../modules/ledger/store.ts';
import type { Destination, NotificationSettings, StoredMessage } from '../modules/notifications/store.ts';
import type { StoredPlace } from '../modules/places/store.ts';
import type { UsedItem } from '../modules/policies/store.ts';
import type { StoredPersonalToken, StoredToken } from '../modules/tokens/store.ts';
import type { StoredBase, StoredWorkPattern } from '../modules/working-time/store.ts';
import type { Storage } from './contract.ts';

/** A day with whose it is. */
export interface OwnedDay extends StoredDay {
  /** Id of the person. */
  readonly person: string;
}

/**
 * Everything that a backup holds, by section. Sessions, counts of attempts and links are left out: they end within hours,
 * and a restored database should not let anybody in who does not sign in again. So are leases, which are of the
 * processes that run.
 */
export interface ArchiveRecords {
  readonly configs: StoredConfig;
  readonly usedItems: UsedItem;
  readonly tokens: StoredToken;
  readonly people: Person;
  readonly personalTokens: StoredPersonalToken;
  readonly places: StoredPlace;
  readonly workPatterns: StoredWorkPattern;
  readonly bases: StoredBase;
  readonly rates: StoredRate;
  readonly entries: StoredEntry;
  readonly days: OwnedDay;
  readonly batches: StoredBatch;
  readonly doneRequests: DoneRequest;
  readonly notificationSettings: NotificationSettings;
  readonly outbox: StoredMessage;
  readonly destinations: Destination;
  readonly audit: AuditEntry;
  readonly erasures: Erasure;
}

export type Section = keyof ArchiveRecords;

/** The sections in the order of an archive: what others refer to comes before them. */
export const sections = [
  'configs',
  'usedItems',
  'tokens',
  'people',
  'personalTokens',
  'places',
  'workPatterns',
  'bases',
  'rates',
  'entries',
  'days',
  'batches',
  'doneRequests',
  'notificationSettings',
  'outbox',
  'destinations',
  'audit',
  'erasures',
] as const satisfies readonly Section[];

/** A database as it was at one moment, to be read section by section. */
export interface Snapshot {
  /**
   * The records of a section, read as they are asked for, in an order that is the same on every database: by their keys,
   * byte by byte, and what is somebody's by the id of that person first.
   *
   * @throws StartError when the database no longer has what was there at that moment.
   */
  read<S extends Section>(section: S): AsyncIterable<ArchiveRecords[S]>;
  close(): Promise<void>;
}

/** How much of a copy is done, in parts of any size. */
export type CopyProgress = (done: number, all: number) => void;

/** A database that is only read, beside the servers that run on it. */
export interface BackupSource {
  readonly kind: 'sqlite' | 'mongo';
  /** @throws StartError when the schema is not the one of this program. */
  snapshot(): Promise<Snapshot>;
  /**
   * Copies the whole database, as it is at one moment, into a new file that can be used in its place, and checks the
   * copy. Undefined where a database is no file.
   *
   * @throws StartError when the copy is not sound.
   */
  readonly copyTo: ((path: string, progress: CopyProgress) => Promise<void>) | undefined;
  close(): Promise<void>;
}

/** A database that is being restored into. No server starts on it between `begin` and `finish`. */
export interface RestoreTarget {
  readonly storage: Storage;
  /** The first section that has records, unless they are of a restore that was never finished. */
  occupiedBy(): Promise<Section | 'sessions' | undefined>;
  /** Removes what an unfinished restore has left, and marks the database as unfinished. */
  begin(): Promise<void>;
  /** Takes the mark off: servers may start. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** What a start on a half-restored database is refused with. */
export const unfinishedRestore =
  'A restore into this database was not finished, so it lacks data; run npm run worklog -- restore FILE again, which begins anew.';
