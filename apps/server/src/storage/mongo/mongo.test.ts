import { newMongoDatabase } from '../../../test/support/mongo-database.ts';
import { unobserved, type StorageFixture } from '../conformance/fixture.ts';
import { testStorage } from '../conformance/suite.ts';
import { openMongo } from './open.ts';

testStorage('MongoDB', async (): Promise<StorageFixture> => {
  const { url, db, dispose } = newMongoDatabase();
  const migrations = db.collection<{ _id: number }>('migrations');
  return {
    open: (observer = unobserved) => openMongo(url, observer),
    count: (collection) => db.collection(collection).countDocuments(),
    async configText(name) {
      const found = await db.collection<{ _id: string; data: string }>('configs').findOne({ _id: name });
      return found?.data;
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
