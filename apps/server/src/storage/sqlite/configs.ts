import type { NameRange } from '../../modules/configs/name-ranges.ts';
import type { ConfigReader, ConfigWriter, PageSize, StoredConfig } from '../../modules/configs/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';

const columns = 'name, incarnation, version, data';

const inRange = 'name >= ? AND name < ?';

/** SQLite compares text byte by byte, and a name holds no character behind `z`: this stands behind all names. */
const behindAllNames = '~';

/** Reads configurations through a connection that sees only what is committed. */
export function sqliteConfigReader(connection: Connection): ConfigReader {
  return {
    get: async (name) => reading(() => selectConfig(connection, name)),
    page: async (range, size) => reading(() => selectPage(connection, range, size)),
    names: async ({ from, to }, limit) =>
      reading(() =>
        connection
          .all<{ name: string }>(
            `SELECT name FROM configs WHERE ${inRange} ORDER BY name LIMIT ?`,
            from,
            to ?? behindAllNames,
            limit,
          )
          .map(({ name }) => name),
      ),
  };
}

/** Changes configurations through the writer's connection. */
export function sqliteConfigWriter(connection: Connection): ConfigWriter {
  return {
    get: async (name) => selectConfig(connection, name),
    insert: async ({ name, incarnation, version, data }) => {
      connection.run(
        `INSERT INTO configs (${columns}) VALUES (?, ?, ?, ?)`,
        name,
        incarnation,
        version,
        data,
      );
    },
    replace: async ({ name, incarnation, version, data }) => {
      connection.run(
        'UPDATE configs SET incarnation = ?, version = ?, data = ? WHERE name = ?',
        incarnation,
        version,
        data,
        name,
      );
    },
    remove: async ({ name }) => {
      connection.run('DELETE FROM configs WHERE name = ?', name);
    },
  };
}

function selectConfig(connection: Connection, name: string): StoredConfig | undefined {
  return connection.get<StoredConfig>(`SELECT ${columns} FROM configs WHERE name = ?`, name);
}

function selectPage(connection: Connection, { from, to }: NameRange, size: PageSize): StoredConfig[] {
  const rows = connection.iterate<StoredConfig>(
    `SELECT ${columns} FROM configs WHERE ${inRange} ORDER BY name LIMIT ?`,
    from,
    to ?? behindAllNames,
    size.items,
  );
  const page: StoredConfig[] = [];
  let bytes = 0;
  for (const config of rows) {
    bytes += Buffer.byteLength(config.data);
    if (page.length > 0 && bytes > size.bytes) break;
    page.push(config);
  }
  return page;
}
