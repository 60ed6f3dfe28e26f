import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { layOutMongodbImage } from '../../scripts/lib/mongodb-image.mjs';
import { printedBy } from './containers.ts';

/** Makes an image of the MongoDB server of the tests; gives its name. */
export async function buildMongodbImage(): Promise<string> {
  const name = 'localhost/worklog-mongodb:test';
  const folder = await mkdtemp(path.join(tmpdir(), 'worklog-mongodb-'));
  try {
    await layOutMongodbImage(folder);
    await printedBy('build', '--quiet', '--tag', name, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return name;
}
