import type { Storage, WriteTx } from '../contract.ts';
import { sqliteAuditReader, sqliteAuditWriter } from './audit.ts';
import { batchTable } from './batches.ts';
import type { Connection } from './connection.ts';
import { sqliteDayReader, sqliteDayWriter, sqliteFirstDayReader } from './days.ts';
import { doneRequestTable } from './done-requests.ts';
import { entryTable } from './entries.ts';
import { sqliteLeaseReader, sqliteLeaseWriter } from './leases.ts';
import { sqliteErasureWriter, sqliteLinkWriter } from './links.ts';
import { sqliteNotificationSettingsReader, sqliteNotificationSettingsWriter } from './notifications.ts';
import { sqliteDestinationWriter, sqliteOutboxReader, sqliteOutboxWriter } from './outbox.ts';
import { sqliteOwnedReader, sqliteOwnedWriter, sqlitePassingWriter } from './owned.ts';
import { sqlitePeopleReader, sqlitePeopleWriter } from './people.ts';
import { sqlitePersonalTokenReader, sqlitePersonalTokenWriter } from './personal-tokens.ts';
import { sqlitePlaceReader, sqlitePlaceWriter } from './places.ts';
import { rateTable } from './rates.ts';
import { sqliteAttemptWriter, sqliteSessionReader, sqliteSessionWriter } from './sessions.ts';
import { sqliteUsedItemWriter } from './used-items.ts';
import { baseTable, workPatternTable } from './working-time.ts';

/** What is read of people and of what is theirs. */
export type LedgerReaders = Pick<
  Storage,
  | 'personalTokens'
  | 'people'
  | 'sessions'
  | 'days'
  | 'places'
  | 'workPatterns'
  | 'bases'
  | 'rates'
  | 'entries'
  | 'audit'
  | 'notificationSettings'
  | 'outbox'
  | 'leases'
>;

/** What is changed of people and of what is theirs. */
export type LedgerWriters = Omit<WriteTx, 'configs' | 'tokens'>;

/** Reads through a connection that sees only what is committed. */
export function sqliteLedgerReaders(connection: Connection): LedgerReaders {
  return {
    personalTokens: sqlitePersonalTokenReader(connection),
    people: sqlitePeopleReader(connection),
    sessions: sqliteSessionReader(connection),
    days: { ...sqliteDayReader(connection), ...sqliteFirstDayReader(connection) },
    places: sqlitePlaceReader(connection),
    workPatterns: sqliteOwnedReader(connection, workPatternTable),
    bases: sqliteOwnedReader(connection, baseTable),
    rates: sqliteOwnedReader(connection, rateTable),
    entries: sqliteOwnedReader(connection, entryTable),
    audit: sqliteAuditReader(connection),
    notificationSettings: sqliteNotificationSettingsReader(connection),
    outbox: sqliteOutboxReader(connection),
    leases: sqliteLeaseReader(connection),
  };
}

/** Changes through the writer's connection. */
export function sqliteLedgerWriters(connection: Connection): LedgerWriters {
  return {
    personalTokens: sqlitePersonalTokenWriter(connection),
    people: sqlitePeopleWriter(connection),
    links: sqliteLinkWriter(connection),
    erasures: sqliteErasureWriter(connection),
    sessions: sqliteSessionWriter(connection),
    attempts: sqliteAttemptWriter(connection),
    days: sqliteDayWriter(connection),
    batches: sqlitePassingWriter(connection, batchTable),
    places: sqlitePlaceWriter(connection),
    workPatterns: sqliteOwnedWriter(connection, workPatternTable),
    bases: sqliteOwnedWriter(connection, baseTable),
    rates: sqliteOwnedWriter(connection, rateTable),
    entries: sqliteOwnedWriter(connection, entryTable),
    usedItems: sqliteUsedItemWriter(connection),
    doneRequests: sqlitePassingWriter(connection, doneRequestTable),
    audit: sqliteAuditWriter(connection),
    notificationSettings: sqliteNotificationSettingsWriter(connection),
    outbox: sqliteOutboxWriter(connection),
    destinations: sqliteDestinationWriter(connection),
    leases: sqliteLeaseWriter(connection),
  };
}
