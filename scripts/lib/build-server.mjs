import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { writeServerStamp } from './build.mjs';
import { distFolder, root } from './project.mjs';

/** Packages that stay outside, because they find files beside their own or are needed by few. */
export const external = [
  '@photostructure/sqlite', // loads a native library from its own folder
  '@node-rs/argon2', // the same
  '@fastify/swagger-ui', // serves the files of its own folder
  '@zxcvbn-ts/language-common', // half a megabyte, loaded only when somebody chooses a password
  'mongodb', // has optional native parts, and is loaded only when the settings ask for MongoDB
];

/** Bundled CommonJS packages expect these names, which ECMAScript modules lack. */
const commonJsNames = `
import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);`;

const bundle = () =>
  build({
    absWorkingDir: root,
    entryPoints: { main: 'apps/server/src/main.ts' },
    outdir: distFolder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    banner: { js: commonJsNames },
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    write: false,
  });

/** Each file appears whole or not at all: another process may be starting from this folder right now. */
function writeWhole({ path: file, contents }) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

function removeOldParts(parts) {
  for (const name of readdirSync(distFolder)) {
    if (/\.(js|map)$/.test(name) && !parts.has(name)) rmSync(path.join(distFolder, name));
  }
}

/** Bundles the server. One file to read instead of a thousand halves the start. */
export async function buildServer() {
  const startedAt = Date.now();
  const { outputFiles, metafile } = await bundle();
  mkdirSync(distFolder, { recursive: true });
  // The entry comes last, when the parts that it imports are there.
  const isEntry = (file) => Number(path.basename(file.path).startsWith('main.js'));
  for (const file of outputFiles.toSorted((a, b) => isEntry(a) - isEntry(b))) writeWhole(file);
  removeOldParts(new Set(outputFiles.map((file) => path.basename(file.path))));
  writeServerStamp(Object.keys(metafile.inputs), startedAt);
}
