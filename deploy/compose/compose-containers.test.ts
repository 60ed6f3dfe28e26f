import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { create, freePort, readStatus } from '../../apps/server/test/process/support/requests.ts';
import { createToken, engine, freshName, printedBy, run, untilHealthy } from '../support/containers.ts';
import { buildMongodbImage } from '../support/mongodb-image.ts';

let mongodbImage: string;

beforeAll(async () => {
  mongodbImage = await buildMongodbImage();
});

/** One of the compose files, with names of its own for what it makes; all of that is removed in the end. */
async function project(file: string, settings: NodeJS.ProcessEnv) {
  const name = freshName();
  const port = await freePort();
  const env = {
    ...process.env,
    WORKLOG_IMAGE: inject('image'),
    MONGODB_IMAGE: mongodbImage,
    PUBLISHED_PORT: String(port),
  };
  const [command = '', ...words] = (process.env.TEST_COMPOSE ?? 'podman-compose').split(' ');
  const compose = (args: string[], changed: NodeJS.ProcessEnv) =>
    run(command, [...words, '--project-name', name, '--file', file, ...args], {
      ...env,
      ...settings,
      ...changed,
    });
  onTestFinished(async () => {
    await compose(['down', '--volumes'], {});
  });
  const containerOf = async (service: string) => {
    const labels = [`project=${name}`, `service=${service}`].map(
      (it) => `--filter=label=com.docker.compose.${it}`,
    );
    return printedBy('ps', '--all', '--quiet', ...labels);
  };
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    containerOf,
    compose,
    /** Starts everything, and waits until it answers. */
    up: async (changed: NodeJS.ProcessEnv = {}) => {
      const { code, stderr } = await compose(['up', '--detach', '--no-build'], changed);
      expect(code, stderr).toBe(0);
      await untilHealthy(url, async () => engine('logs', await containerOf('worklog')));
    },
  };
}

const sqlite = 'deploy/compose/compose.sqlite.yaml';
const mongodb = 'deploy/compose/compose.yaml';
const password = 'fictional-password-of-a-test';

describe('compose', () => {
  it.each([
    { file: sqlite, settings: {} },
    { file: mongodb, settings: { MONGODB_PASSWORD: password } },
  ])('$file starts, and keeps what was written when it is taken down and started again', async (kase) => {
    const { url, up, compose, containerOf } = await project(kase.file, kase.settings);
    await up();
    const token = await createToken(await containerOf('worklog'));
    expect(await create(url, token, 'kept')).toBe(200);
    expect(await engine('exec', await containerOf('worklog'), 'touch', '/app/x')).not.toMatchObject({
      code: 0,
    });
    expect((await compose(['down'], {})).code).toBe(0);
    // On MongoDB with another password, which is then the only one.
    await up('MONGODB_PASSWORD' in kase.settings ? { MONGODB_PASSWORD: `${password}-2` } : {});
    expect(await readStatus(url, token, 'kept')).toBe(200);
  });

  it('stops the start with a sentence when there is no password', async () => {
    const { compose, containerOf } = await project(mongodb, { MONGODB_PASSWORD: password });
    for (const missing of [undefined, '']) {
      const { code, stderr } = await compose(['up', '--detach', '--no-build'], { MONGODB_PASSWORD: missing });
      expect(code).not.toBe(0);
      expect(stderr).toContain(
        'MONGODB_PASSWORD is not set; put it into deploy/compose/.env, there is no default',
      );
    }
    expect(await containerOf('mongodb')).toBe('');
  });

  it('lets nobody into MongoDB without a password', async () => {
    const { up, containerOf } = await project(mongodb, { MONGODB_PASSWORD: password });
    await up();
    const asStranger = 'DATABASE_URL=mongodb://mongodb:27017/worklog?replicaSet=rs0';
    const worklog = await containerOf('worklog');
    const { code, stderr } = await engine('exec', `--env=${asStranger}`, worklog, 'worklog', 'token', 'list');
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/user|authenticat/i) as string,
    });
    const key = await printedBy(
      'exec',
      await containerOf('mongodb'),
      'stat',
      '-c',
      '%a %u',
      '/data/configdb/key',
    );
    expect(key).toBe('400 999');
  });
});

afterAll(async () => {
  await engine('rmi', '--force', mongodbImage);
});
