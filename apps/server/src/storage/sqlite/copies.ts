import type { Connection } from './connection.ts';

/** What a file's `application_id` is as long as it is a backup that nothing has written to. */
export const copyMark = 0x57_4c_63_70;

/**
 * Makes a database of a copy that was put in its place. The data goes back in time by it, so without this an entity tag that
 * somebody has seen could come to stand for another content, and sessions that were ended since would be open again.
 */
export function useCopy(connection: Connection): void {
  if (!isCopy(connection)) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it meanwhile.
    if (isCopy(connection))
      connection.exec(
        `UPDATE configs SET incarnation = lower(hex(randomblob(8)));
         DELETE FROM sessions;
         DELETE FROM links;
         PRAGMA application_id = 0`,
      );
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

function isCopy(connection: Connection): boolean {
  return connection.pragma('application_id') === copyMark;
}
