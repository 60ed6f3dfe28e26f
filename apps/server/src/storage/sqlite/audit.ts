import type { ActorKind, AuditEntry, AuditReader, AuditWriter } from '../../modules/audit/store.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import type { Connection, SqlValue } from './connection.ts';
import { reading } from './errors.ts';
import { idOfPerson, numberOf, numberOfPerson, pageBefore } from './values.ts';

interface AuditRow {
  readonly id: string;
  /** Id of the person; null: nobody who is still there. */
  readonly person: string | null;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  readonly actor_kind: ActorKind;
  readonly actor: string | null;
  readonly action: string;
  readonly target: string | null;
  /** JSON; null: nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Stands for the number of a person in entries about nobody who is still there; no person has it. */
const nobody = 0;

const select = `SELECT audit.id, at, ${idOfPerson}, actor_kind, actors.id AS actor, action, target, before, after
  FROM audit LEFT JOIN people actors ON actors.number = audit.actor`;
const page = 'audit.id < ? ORDER BY audit.id DESC LIMIT ?';

/** Reads the audit through a connection that sees only what is committed. */
export function sqliteAuditReader(connection: Connection): AuditReader {
  const entries = (statement: string, ...values: SqlValue[]): AuditEntry[] =>
    reading(() => connection.all<AuditRow>(statement, ...values).map(toEntry));
  return {
    of: async (person, limit, before) =>
      entries(
        `${select} WHERE audit.person = ${numberOfPerson} AND ${page}`,
        person,
        pageBefore(before),
        limit,
      ),
    ofNobody: async (limit, before) =>
      entries(`${select} WHERE audit.person = ? AND ${page}`, nobody, pageBefore(before), limit),
    recent: async (limit, before) => entries(`${select} WHERE ${page}`, pageBefore(before), limit),
  };
}

/** Adds to the audit through the writer's connection. */
export function sqliteAuditWriter(connection: Connection): AuditWriter {
  return {
    append: async ({ id, at, person, actorKind, actor, action, target, before, after }) => {
      connection.run(
        `INSERT INTO audit (id, at, person, actor_kind, actor, action, target, before, after)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        at.getTime(),
        numberOf(connection, person) ?? nobody,
        actorKind,
        numberOf(connection, actor),
        action,
        target ?? null,
        toText(before),
        toText(after),
      );
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM audit WHERE person = ${numberOfPerson}`, person);
      // The second condition is that of the index, which leaves out what people do for themselves.
      connection.run(
        `UPDATE audit SET actor = NULL WHERE actor = ${numberOfPerson} AND actor <> person`,
        person,
      );
    },
  };
}

function toText(value: JsonValue | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function toValue(text: string | null): JsonValue | undefined {
  return text === null ? undefined : (JSON.parse(text) as JsonValue);
}

/** The entry of a row. */
export function toEntry(row: AuditRow): AuditEntry {
  return {
    id: row.id,
    at: new Date(row.at),
    person: row.person ?? undefined,
    actorKind: row.actor_kind,
    actor: row.actor ?? undefined,
    action: row.action,
    target: row.target ?? undefined,
    before: toValue(row.before),
    after: toValue(row.after),
  };
}
