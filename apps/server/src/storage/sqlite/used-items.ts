import type { UsedItemWriter } from '../../modules/policies/store.ts';
import type { Connection } from './connection.ts';

/** Notes used items through the writer's connection. */
export function sqliteUsedItemWriter(connection: Connection): UsedItemWriter {
  return {
    has: async ({ kind, id }) =>
      connection.get('SELECT 1 FROM used_items WHERE kind = ? AND id = ?', kind, id) !== undefined,
    add: async ({ kind, id }) => {
      connection.run('INSERT INTO used_items (kind, id) VALUES (?, ?) ON CONFLICT DO NOTHING', kind, id);
    },
  };
}
