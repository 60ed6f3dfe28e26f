import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { provisionMongo } from '../provision-mongo.mjs';
import { Refusal } from './project.mjs';

const execute = promisify(execFile);

/** As in the official image: the program, and folders for its data that belong to the user 999. */
const recipe = `FROM docker.io/library/debian:bookworm-slim
COPY mongod /usr/local/bin/
COPY lib /usr/local/lib/
RUN ldconfig && install -d -o 999 -g 999 /data/db /data/configdb
VOLUME /data/db /data/configdb
`;

/** What every Debian has, in the version that its programs need. */
const ofSystem = /\/(?:ld-linux|lib(?:c|m|dl|rt|pthread|resolv)\.so)/;

/**
 * Puts into an empty folder what an image of the MongoDB server of the tests is built from, for machines that no registry
 * gives one: a Dockerfile, the program, and the libraries that it has here. Throws a Refusal where there is no such server.
 */
export async function layOutMongodbImage(folder) {
  const { binary, reason } = await provisionMongo();
  if (binary === undefined) throw new Refusal(reason);
  // It may be a name on the PATH.
  const program = (await execute('bash', ['-c', 'command -v "$0"', binary])).stdout.trim();
  const { stdout } = await execute('ldd', [program]);
  const libraries = stdout.split('\n').flatMap((line) => /(?<==> )\/\S+/.exec(line) ?? []);
  await mkdir(path.join(folder, 'lib'));
  await copyFile(program, path.join(folder, 'mongod'));
  for (const file of libraries.filter((each) => !ofSystem.test(each)))
    await copyFile(file, path.join(folder, 'lib', path.basename(file)));
  await writeFile(path.join(folder, 'Dockerfile'), recipe);
}
