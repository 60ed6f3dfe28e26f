import type { Collection } from 'mongodb';
import type { RestoreTarget } from '../archive.ts';
import { sections } from '../archive.ts';
import type { StorageObserver } from '../contract.ts';
import { connect } from './client.ts';
import { restoreCollection } from './migrations.ts';
import { openMongo } from './open.ts';
import { collectionsOf } from './parts.ts';

/** The key of the only mark there is. */
const mark = 'unfinished';

/** Opens a database to restore into it. No server may start on it meanwhile; one that runs is not noticed. */
export async function openMongoTarget(url: string, observer: StorageObserver): Promise<RestoreTarget> {
  const storage = await openMongo(url, observer, { restoring: true });
  const { client, db } = await connect(url, async () => undefined);
  const collections = collectionsOf(db);
  const marks = restoreCollection(db);
  return {
    storage,
    occupiedBy: async () => {
      if (await marks.findOne({ _id: mark })) return undefined;
      for (const section of [...sections, 'sessions'] as const) {
        const collection = collections[section] as unknown as Collection;
        if (await collection.findOne({}, { projection: { _id: 1 } })) return section;
      }
      return undefined;
    },
    begin: async () => {
      await marks.updateOne({ _id: mark }, { $currentDate: { at: true } }, { upsert: true });
      for (const collection of Object.values(collections))
        await (collection as unknown as Collection).deleteMany({});
    },
    finish: async () => {
      await marks.deleteOne({ _id: mark });
    },
    close: async () => {
      await client.close();
      await storage.close();
    },
  };
}
