import type { Lease, LeaseReader, LeaseWriter } from '../../shared/leases.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import { instantOf } from './values.ts';

interface LeaseRow {
  readonly name: string;
  readonly holder: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly until: number;
  readonly done_at: number | null;
  readonly version: number;
}

/** Reads leases through a connection that sees only what is committed. */
export function sqliteLeaseReader(connection: Connection): LeaseReader {
  return { get: async (name) => reading(() => find(connection, name)) };
}

/** Changes leases through the writer's connection. */
export function sqliteLeaseWriter(connection: Connection): LeaseWriter {
  return {
    get: async (name) => find(connection, name),
    put: async ({ name, holder, until, doneAt, version }) => {
      connection.run(
        'INSERT OR REPLACE INTO leases (name, holder, until, done_at, version) VALUES (?, ?, ?, ?, ?)',
        name,
        holder,
        until.getTime(),
        doneAt?.getTime() ?? null,
        version,
      );
    },
  };
}

function find(connection: Connection, name: string): Lease | undefined {
  const row = connection.get<LeaseRow>(
    'SELECT name, holder, until, done_at, version FROM leases WHERE name = ?',
    name,
  );
  return (
    row && {
      name: row.name,
      holder: row.holder,
      until: new Date(row.until),
      doneAt: instantOf(row.done_at),
      version: row.version,
    }
  );
}
