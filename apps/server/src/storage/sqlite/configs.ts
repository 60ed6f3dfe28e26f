import type { NameRange } from '../../modules/configs/name-ranges.ts';
import type { ConfigReader, ConfigWriter, PageSize, StoredConfig } from '../../modules/configs/store.ts';
import type { Connection } from './connection.ts';
import type { DeferredTerms } from './deferred-terms.ts';
import { reading } from './errors.ts';
import type { ReadCache } from './read-cache.ts';

export const configColumns = 'name, incarnation, version, data';

const inRange = 'name >= ? AND name < ?';

/** SQLite compares text byte by byte, and a name holds no character behind `z`: this stands behind all names. */
export const behindAllNames = '~';

/** Reads configurations through a connection that sees only what is committed. */
export function sqliteConfigReader(connection: Connection, cache: ReadCache): ConfigReader {
  const get = (name: string) => reading(() => cache.config(name, () => selectConfig(connection, name)));
  return {
    get,
    getAtOnce: get,
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
export function sqliteConfigWriter(
  connection: Connection,
  cache: ReadCache,
  terms: DeferredTerms,
): ConfigWriter {
  return {
    get: async (name) => selectConfig(connection, name),
    isFree: async (name) => connection.get('SELECT 1 FROM configs WHERE name = ?', name) === undefined,
    insert: async ({ name, incarnation, version, data }) => {
      connection.run(
        `INSERT INTO configs (id, ${configColumns}) VALUES (?, ?, ?, ?, ?)`,
        terms.nextId(),
        name,
        incarnation,
        version,
        data,
      );
      terms.added(name, data);
    },
    replace: async ({ name, incarnation, version, data }) => {
      cache.touchConfig(name);
      const before = existing(connection, name);
      connection.run(
        'UPDATE configs SET incarnation = ?, version = ?, data = ? WHERE name = ?',
        incarnation,
        version,
        data,
        name,
      );
      terms.replaced(name, before.data, data);
    },
    remove: async ({ name }) => {
      cache.touchConfig(name);
      const { data } = existing(connection, name);
      // First, so that the write counts as one that has changed something before anything is noted in memory.
      connection.run('DELETE FROM configs WHERE name = ?', name);
      terms.removed(name, data);
    },
  };
}

/** The configuration of that name, if there is one. */
export function selectConfig(connection: Connection, name: string): StoredConfig | undefined {
  return connection.get<StoredConfig>(`SELECT ${configColumns} FROM configs WHERE name = ?`, name);
}

function existing(connection: Connection, name: string): StoredConfig {
  const config = selectConfig(connection, name);
  if (!config) throw new Error(`There is no configuration ${name} to change.`);
  return config;
}

function selectPage(connection: Connection, { from, to }: NameRange, size: PageSize): StoredConfig[] {
  const rows = connection.iterate<StoredConfig>(
    `SELECT ${configColumns} FROM configs WHERE ${inRange} ORDER BY name LIMIT ?`,
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
