import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provisionMongo } from '../../scripts/provision-mongo.mjs';
import { printedBy, run } from './containers.ts';

/** As in the official image: the program, and folders for its data that belong to the user 999. */
const recipe = `FROM docker.io/library/debian:bookworm-slim
COPY mongod /usr/local/bin/
COPY lib /usr/local/lib/
RUN ldconfig && install -d -o 999 -g 999 /data/db /data/configdb
VOLUME /data/db /data/configdb
`;

/** What every Debian has, in the version that its programs need. */
const ofSystem = /\/(?:ld-linux|lib(?:c|m|dl|rt|pthread|resolv)\.so)/;

/** Makes an image of the MongoDB server of the tests, for machines that no registry gives one; gives its name. */
export async function buildMongodbImage(): Promise<string> {
  const { binary, reason } = await provisionMongo();
  if (binary === undefined) throw new Error(reason);
  const program = (await run('bash', ['-c', 'command -v "$0"', binary])).stdout.trim();
  const libraries = (await run('ldd', [program])).stdout
    .split('\n')
    .flatMap((line) => /(?<==> )\/\S+/.exec(line) ?? [])
    .filter((file) => !ofSystem.test(file));
  const name = 'localhost/worklog-mongodb:test';
  const folder = await mkdtemp(path.join(tmpdir(), 'worklog-mongodb-'));
  try {
    await mkdir(path.join(folder, 'lib'));
    await copyFile(program, path.join(folder, 'mongod'));
    for (const file of libraries) await copyFile(file, path.join(folder, 'lib', path.basename(file)));
    await writeFile(path.join(folder, 'Dockerfile'), recipe);
    await printedBy('build', '--quiet', '--tag', name, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return name;
}
