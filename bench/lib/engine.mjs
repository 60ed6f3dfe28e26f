import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inProject } from '../../scripts/lib/project.mjs';
import { newFolder } from './workplace.mjs';

/** The parts of the server that are measured without HTTP. */
const parts = `
export { openStorage } from './storage/open.ts';
export { ConfigService } from './modules/configs/service.ts';
export { MongoClient } from 'mongodb';
export { DatabaseSync } from '@photostructure/sqlite';`;

/** Loads parts of the server into this process: `openStorage`, `ConfigService`, and its two drivers. */
export async function loadEngine() {
  const outfile = path.join(newFolder(), 'engine.mjs');
  await build({
    stdin: { contents: parts, resolveDir: inProject('apps/server/src'), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['@photostructure/sqlite', 'mongodb'],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** Opens a database through the server's own storage, beside servers or without one. */
export function openEngine({ openStorage }, database) {
  const observer = { committed: () => undefined };
  return openStorage({ database, projectRoot: inProject(), forServer: false, observer });
}

/** The version of the SQLite library that the server uses, with its name. */
export function sqliteVersion({ DatabaseSync }) {
  const database = new DatabaseSync(':memory:');
  const { version } = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  return `SQLite ${version}`;
}
