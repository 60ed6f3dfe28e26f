import type { RateReader, RateWriter } from '../../modules/allowances/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import { dateOf, dayNumber, numberOfPerson } from './values.ts';

interface RateRow {
  readonly allowance: string;
  readonly valid_from: number;
  readonly amount: number | null;
}

/** Reads rates through a connection that sees only what is committed. */
export function sqliteRateReader(connection: Connection): RateReader {
  return {
    of: async (person) =>
      reading(() =>
        connection
          .all<RateRow>(
            `SELECT allowance, valid_from, amount FROM rates WHERE person = ${numberOfPerson}
               ORDER BY allowance, valid_from`,
            person,
          )
          .map(({ allowance, valid_from, amount }) => ({
            person,
            allowance,
            validFrom: dateOf(valid_from),
            amount,
          })),
      ),
  };
}

/** Changes rates through the writer's connection. */
export function sqliteRateWriter(connection: Connection): RateWriter {
  return {
    ...sqliteRateReader(connection),
    put: async ({ person, allowance, validFrom, amount }) => {
      connection.run(
        `INSERT OR REPLACE INTO rates (person, allowance, valid_from, amount) VALUES (${numberOfPerson}, ?, ?, ?)`,
        person,
        allowance,
        dayNumber(validFrom),
        amount,
      );
    },
    remove: async ({ person, allowance, validFrom }) => {
      connection.run(
        `DELETE FROM rates WHERE person = ${numberOfPerson} AND allowance = ? AND valid_from = ?`,
        person,
        allowance,
        dayNumber(validFrom),
      );
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM rates WHERE person = ${numberOfPerson}`, person);
    },
  };
}
