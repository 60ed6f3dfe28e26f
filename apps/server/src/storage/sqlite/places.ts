import type { PlaceKind, PlaceReader, PlaceWriter, StoredPlace } from '../../modules/places/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import { changeOne, numberOf, numberOfPerson } from './values.ts';

interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly name_key: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly region: string | null;
  readonly archived: number;
}

const select = 'SELECT id, name, name_key, kind, country, region, archived FROM places';

/** Reads places through a connection that sees only what is committed. */
export function sqlitePlaceReader(connection: Connection): PlaceReader {
  return {
    of: async (owner) =>
      reading(() =>
        connection
          .all<PlaceRow>(`${select} WHERE ${isOf(owner)} ORDER BY name_key`, ...ownerValues(owner))
          .map((row) => toPlace(row, owner)),
      ),
    byIds: async (ids) =>
      reading(() =>
        connection
          .all<PlaceRow & { readonly owner: string | null }>(
            `SELECT places.id, places.name, places.name_key, kind, country, region, archived, people.id AS owner
               FROM places LEFT JOIN people ON people.number = places.owner
               WHERE places.id IN (SELECT value FROM json_each(?))`,
            JSON.stringify(ids),
          )
          .map((row) => toPlace(row, row.owner)),
      ),
  };
}

/** Changes places through the writer's connection. */
export function sqlitePlaceWriter(connection: Connection): PlaceWriter {
  return {
    ...sqlitePlaceReader(connection),
    findByName: async (owner, nameKey) => {
      const row = connection.get<PlaceRow>(
        `${select} WHERE ${isOf(owner)} AND name_key = ?`,
        ...ownerValues(owner),
        nameKey,
      );
      return row && toPlace(row, owner);
    },
    countOf: async (owner) =>
      connection.get<{ n: number }>(
        `SELECT count(*) AS n FROM places WHERE ${isOf(owner)}`,
        ...ownerValues(owner),
      )?.n ?? 0,
    insert: async ({ id, owner, ...rest }) => {
      connection.run(
        `INSERT INTO places (name, name_key, kind, country, region, archived, owner, id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...valuesOf(rest),
        numberOf(connection, owner),
        id,
      );
    },
    replace: async ({ id, ...rest }) => {
      changeOne(
        connection,
        'UPDATE places SET name = ?, name_key = ?, kind = ?, country = ?, region = ?, archived = ? WHERE id = ?',
        ...valuesOf(rest),
        id,
      );
    },
    remove: async ({ id }) => {
      connection.run('DELETE FROM places WHERE id = ?', id);
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM places WHERE owner = ${numberOfPerson}`, person);
    },
  };
}

/** The condition that a place is the owner's. A stranger has no number, which must not be taken for the organisation. */
function isOf(owner: string | null): string {
  return owner === null ? 'owner IS NULL' : `owner = ${numberOfPerson}`;
}

/** What is bound in that condition. */
function ownerValues(owner: string | null): string[] {
  return owner === null ? [] : [owner];
}

function valuesOf({ name, nameKey, kind, country, region, archived }: Omit<StoredPlace, 'id' | 'owner'>) {
  return [name, nameKey, kind, country ?? null, region ?? null, archived ? 1 : 0] as const;
}

/** The place of a row. */
export function toPlace(row: PlaceRow, owner: string | null): StoredPlace {
  return {
    id: row.id,
    owner,
    name: row.name,
    nameKey: row.name_key,
    kind: row.kind,
    country: row.country ?? undefined,
    region: row.region ?? undefined,
    archived: row.archived === 1,
  };
}
