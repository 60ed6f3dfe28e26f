import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { pageInputs, pageStamp } from './build.mjs';
import { inProject, pageFolder, Refusal } from './project.mjs';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Where a page is built that nobody may see yet: each build has a folder of its own in it, named after its process. */
const workshop = inProject('apps/web/.cache');

/** What is worth compressing: text, in files that are not sent in one packet anyway. */
const compressible = /\.(?:js|css|svg|json|txt)$/;
const smallest = 1024;

/** Builds the page, with its files compressed beside them, and puts it in the place of the last one. */
export async function buildPage() {
  // Else a variable of the shell decides whether the page is for production.
  process.env.NODE_ENV = 'production';
  removeLeftovers();
  const folder = path.join(workshop, String(process.pid));
  // A file that is saved while the build is reading has another state then: the next start builds again.
  const inputs = pageInputs();
  try {
    await bundle(folder);
    await compressAll(folder);
    const stamp = path.join(folder, pageStamp);
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, `${JSON.stringify(inputs, null, 2)}\n`);
    putInPlace(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(folder) {
  // Vite is a dependency of the page, not of these scripts.
  const vite = createRequire(inProject('apps/web/package.json')).resolve('vite');
  const { build } = await import(pathToFileURL(vite).href);
  const options = {
    configFile: inProject('apps/web/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  };
  await build(options).catch((error) => {
    // The message has what is wrong with its place; the rest is the bundler's own.
    throw new Refusal(error.message);
  });
}

async function compressAll(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => compressible.test(name))
    .map((name) => path.join(folder, name));
  await Promise.all(files.map(compress));
}

async function compress(file) {
  const bytes = readFileSync(file);
  if (bytes.length < smallest) return;
  const isText = { [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT };
  const [br, gz] = await Promise.all([brotli(bytes, { params: isText }), gzip(bytes, { level: 9 })]);
  if (br.length < bytes.length) writeFileSync(`${file}.br`, br);
  if (gz.length < bytes.length) writeFileSync(`${file}.gz`, gz);
}

/** Exchanges the whole folder: nobody finds half a page. Another build may do the same right now. */
function putInPlace(folder) {
  const old = `${folder}.old`;
  for (;;) {
    try {
      renameSync(pageFolder, old);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    try {
      renameSync(folder, pageFolder);
      return;
    } catch (error) {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

/** Removes what builds left behind that were killed. */
function removeLeftovers() {
  mkdirSync(workshop, { recursive: true });
  for (const name of readdirSync(workshop)) {
    if (!isAlive(Number.parseInt(name, 10)))
      rmSync(path.join(workshop, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
