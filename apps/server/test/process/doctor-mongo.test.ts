import { expect, it, onTestFinished } from 'vitest';
import { sampleEverything } from '../../src/storage/conformance/everything.ts';
import { newMongoDatabase } from '../support/mongo-database.ts';
import { fill } from './support/databases.ts';
import { worklog } from './support/server.ts';

it('worklog doctor examines a replica set, and ends with 0', async () => {
  const { url, dispose } = newMongoDatabase();
  onTestFinished(dispose);
  await fill(url, sampleEverything());
  const { code, stdout, stderr } = await worklog({ DATABASE_URL: url }, 'doctor');
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/\nReplica set\n {2}warning {2}\S+ has 1 member with data and a vote/);
  expect(stdout).toMatch(/By the loss of the disk of the only member: everything since the last backup\./);
});

it('worklog doctor ends with 1 for an address that cannot be used, and shows no password', async () => {
  const DATABASE_URL = 'mongodb://somebody:hunter2@x@127.0.0.1/worklog';
  const { code, stdout, stderr } = await worklog({ DATABASE_URL }, 'doctor');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/problem {2}DATABASE_URL is not a valid MongoDB address/);
  expect(stdout).not.toContain('hunter2');
});
