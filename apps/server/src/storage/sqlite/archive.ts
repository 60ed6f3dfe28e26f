import type { ArchiveRecords, OwnedDay, Section } from '../archive.ts';
import { toEntry } from './audit.ts';
import { batchTable } from './batches.ts';
import { configColumns } from './configs.ts';
import type { Connection } from './connection.ts';
import { toDay } from './days.ts';
import { doneRequestTable } from './done-requests.ts';
import { entryTable } from './entries.ts';
import { selectMessages, toDestination, toMessage } from './outbox.ts';
import type { OwnedTable } from './owned.ts';
import { selectPeople, toPerson } from './people.ts';
import { selectPersonalTokens, toPersonalToken } from './personal-tokens.ts';
import { toPlace } from './places.ts';
import { rateTable } from './rates.ts';
import { selectTokens, toToken } from './tokens.ts';
import { baseTable, workPatternTable } from './working-time.ts';

/** Reads all records of a section, as far as they are asked for. */
type ReadSection<S extends Section> = (connection: Connection) => Iterable<ArchiveRecords[S]>;

function rows<Row, T>(sql: string, toRecord: (row: Row) => T): (connection: Connection) => Iterable<T> {
  return (connection) => mapped(connection.iterate<Row>(sql), toRecord);
}

function* mapped<Row, T>(found: Iterable<Row>, toRecord: (row: Row) => T): Generator<T> {
  for (const row of found) yield toRecord(row);
}

/**
 * Goes through a table in the order of the ids of people, whose numbers are in another order. CROSS JOIN keeps SQLite from
 * beginning with the other table and sorting millions of rows.
 */
const byPerson = (table: string) => `FROM people CROSS JOIN ${table} ON ${table}.person = people.number`;

function ownedRows<T extends { readonly person: string }, Row>(
  table: OwnedTable<T, Row>,
  order: readonly string[] = table.key.map((column) => `${table.name}.${column}`),
): (connection: Connection) => Iterable<T> {
  const columns = [...table.key, ...table.rest].map((column) => `${table.name}.${column}`);
  return rows(
    `SELECT ${columns.join(', ')}, people.id AS owner ${byPerson(table.name)} ORDER BY people.id, ${order.join(', ')}`,
    (row: Row & { readonly owner: string }) => table.fromRow(row, row.owner),
  );
}

const auditColumns = `audit.id, at, actor_kind, actors.id AS actor, action, target, before, after
  FROM audit LEFT JOIN people actors ON actors.number = audit.actor`;

/** Entries about nobody who is still there stand under the number 0, and come first. */
const auditOfNobody = rows(
  `SELECT NULL AS person, ${auditColumns} WHERE audit.person = 0 ORDER BY audit.id`,
  toEntry,
);

const auditOfPeople = rows(
  `SELECT people.id AS person, audit.id, at, actor_kind, actors.id AS actor, action, target, before, after
     ${byPerson('audit')} LEFT JOIN people actors ON actors.number = audit.actor ORDER BY people.id, audit.id`,
  toEntry,
);

/** How each section is read, in the order of the keys of its records. */
export const readSections: { readonly [S in Section]: ReadSection<S> } = {
  configs: rows(
    `SELECT ${configColumns} FROM configs ORDER BY name`,
    (config: ArchiveRecords['configs']) => config,
  ),
  usedItems: rows(
    'SELECT kind, id FROM used_items ORDER BY kind, id',
    (item: ArchiveRecords['usedItems']) => item,
  ),
  tokens: rows(`${selectTokens} ORDER BY name`, toToken),
  people: rows(`${selectPeople} ORDER BY id`, toPerson),
  personalTokens: rows(`${selectPersonalTokens} ORDER BY id`, toPersonalToken),
  places: rows(
    `SELECT places.id, places.name, places.name_key, kind, country, region, archived, people.id AS owner
       FROM places LEFT JOIN people ON people.number = places.owner ORDER BY places.id`,
    (row: Parameters<typeof toPlace>[0] & { readonly owner: string | null }) => toPlace(row, row.owner),
  ),
  workPatterns: ownedRows(workPatternTable),
  bases: ownedRows(baseTable),
  // As in a key that is made of both: `remote-2/` comes before `remote/`.
  rates: ownedRows(rateTable, ["rates.allowance || '/'", 'rates.valid_from']),
  entries: ownedRows(entryTable),
  days: rows(
    `SELECT people.id AS person, day, am_type, am.id AS am_place, am_status, pm_type, pm.id AS pm_place, pm_status, notes,
         days.tag AS tag
       ${byPerson('days')} LEFT JOIN places am ON am.number = days.am_place
       LEFT JOIN places pm ON pm.number = days.pm_place ORDER BY people.id, day`,
    (row: Parameters<typeof toDay>[0] & { readonly person: string }): OwnedDay => ({
      person: row.person,
      ...toDay(row),
    }),
  ),
  batches: ownedRows(batchTable),
  doneRequests: ownedRows(doneRequestTable),
  notificationSettings: rows(
    `SELECT people.id AS person, slack_url AS slackUrl ${byPerson('notification_settings')} ORDER BY people.id`,
    (settings: ArchiveRecords['notificationSettings']) => settings,
  ),
  outbox: rows(`${selectMessages} ORDER BY outbox.id`, toMessage),
  destinations: rows(
    'SELECT url, rests_until, due_at, version FROM destinations ORDER BY url',
    toDestination,
  ),
  audit: function* (connection) {
    yield* auditOfNobody(connection);
    yield* auditOfPeople(connection);
  },
  erasures: rows(
    'SELECT person, at FROM erasures ORDER BY person',
    ({ person, at }: { person: string; at: number }) => ({ person, at: new Date(at) }),
  ),
};
