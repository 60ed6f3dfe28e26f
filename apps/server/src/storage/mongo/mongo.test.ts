import { newMongoDatabase } from '../../../test/support/mongo-database.ts';
import { unobserved, type StorageFixture } from '../conformance/fixture.ts';
import { testStorage } from '../conformance/suite.ts';
import type { ConfigDocument } from './configs.ts';
import { openMongo } from './open.ts';
import { collectionsOf } from './parts.ts';
import { openMongoTarget } from './restore.ts';
import { openMongoSource } from './snapshot.ts';

testStorage('MongoDB', async (): Promise<StorageFixture> => {
  const { url, db, dispose } = newMongoDatabase();
  const collections = collectionsOf(db);
  const migrations = db.collection<{ _id: number }>('migrations');
  const configs = db.collection<ConfigDocument>('configs');
  return {
    open: (observer = unobserved) => openMongo(url, observer),
    openSource: () => openMongoSource(url),
    openTarget: () => openMongoTarget(url, unobserved),
    count: (thing) => collections[thing].countDocuments(),
    async dump() {
      const all = await Promise.all(Object.values(collections).map((each) => each.find().toArray()));
      return JSON.stringify(all);
    },
    async configText(name) {
      const found = await configs.findOne({ _id: name });
      return found?.data;
    },
    async indexTerms() {
      const found = await configs.find().toArray();
      return found.flatMap(({ _id, terms = [] }) =>
        terms.flatMap(({ t, i }) => i.map((item) => ({ name: _id, term: t, item }))),
      );
    },
    async forgetIndex() {
      await configs.updateMany({}, { $unset: { terms: true } });
      await configs.dropIndex('terms');
      await migrations.deleteMany({ _id: { $gte: 2 } });
    },
    tokenText: async () => JSON.stringify(await db.collection('tokens').find().toArray()),
    async schemaVersion() {
      const last = await migrations.findOne({}, { sort: { _id: -1 } });
      return last?._id ?? 0;
    },
    async setSchemaVersion(version) {
      await migrations.insertOne({ _id: version });
    },
    dispose,
  };
});
