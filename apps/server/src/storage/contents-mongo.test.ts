import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newMongoDatabase } from '../../test/support/mongo-database.ts';
import { systemClock } from '../shared/clock.ts';
import type { DatabaseUrl } from '../shared/database-url.ts';
import { unobserved } from './conformance/fixture.ts';
import {
  appendEntries,
  insertMessages,
  insertPeople,
  instant,
  sampleEntry,
  sampleMessage,
  samplePerson,
} from './conformance/ledger-samples.ts';
import { examineDatabase, openStorage } from './open.ts';

async function newDatabase(kind: DatabaseUrl['kind']): Promise<DatabaseUrl> {
  if (kind === 'mongo') {
    const { url, dispose } = newMongoDatabase();
    onTestFinished(dispose);
    return { kind, url };
  }
  const folder = await mkdtemp(join(tmpdir(), 'worklog-contents-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { kind, path: join(folder, 'worklog.db') };
}

test.each(['sqlite', 'mongo'] as const)('what is read of the contents on %s', async (kind) => {
  const database = await newDatabase(kind);
  const storage = await openStorage({ database, projectRoot: '/', forServer: false, observer: unobserved });
  const ada = samplePerson('Ada');
  await insertPeople(storage, ada);
  await appendEntries(storage, sampleEntry(ada, { at: instant(5) }));
  await insertMessages(
    storage,
    sampleMessage(ada, { state: 'waiting' }),
    sampleMessage(ada, { state: 'waiting', lastError: 'It answered 500.' }),
    sampleMessage(ada, { state: 'dead' }),
    sampleMessage(ada, { state: 'delivered' }),
  );
  const lease = { name: 'backup', holder: 'somebody', until: instant(9), doneAt: instant(7), version: 1 };
  await storage.write((tx) => tx.leases.put(lease));
  await storage.close();

  const { contents } = await examineDatabase(database, '/', { thorough: true, clock: systemClock });
  expect(contents).toEqual({
    bytes: expect.any(Number) as number,
    waitingMessages: 2,
    failingMessages: 1,
    deadMessages: 1,
    newestEntryAt: instant(5),
    lastBackupAt: instant(7),
  });
  expect(contents?.bytes).toBeGreaterThan(4096);
});
