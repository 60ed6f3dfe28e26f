import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { startReplicaSet, startStandalone, type Mongod } from '../support/mongod.ts';
import { refusalOf } from './support/refusal.ts';
import { freePort } from './support/requests.ts';

/** The address of a MongoDB that is stopped after the test. */
async function addressOf(starting: Promise<Mongod>): Promise<string> {
  const mongod = await starting;
  onTestFinished(async () => mongod.stop());
  return mongod.uri;
}

describe('a MongoDB that cannot be used', () => {
  it('because nothing listens there', async () => {
    const port = await freePort();
    expect(await refusalOf({ DATABASE_URL: `mongodb://127.0.0.1:${port}/worklog` })).toContain(
      `127.0.0.1:${port}`,
    );
  });

  it('because it is standalone: says how to make it a replica set', async () => {
    const uri = await addressOf(startStandalone(inject('mongodBinary')));
    expect(await refusalOf({ DATABASE_URL: `${uri}/worklog` })).toMatch(/replica set/);
  });

  it('because it refuses the password, which is not shown', async () => {
    const administrator = { user: 'admin', password: 'swordfish' };
    const uri = await addressOf(startReplicaSet(inject('mongodBinary'), { administrator }));
    const DATABASE_URL = uri.replace('//', '//worklog:open-sesame@') + '/worklog';
    const sentence = await refusalOf({ DATABASE_URL });
    expect(sentence).toMatch(/password/);
    expect(sentence).not.toContain('open-sesame');
  });
});
