import { expect } from 'vitest';
import {
  sampleEverything,
  storeEverything,
  type Everything,
} from '../../../src/storage/conformance/everything.ts';
import type { Storage } from '../../../src/storage/contract.ts';
import { openRestoreTarget, openStorage } from '../../../src/storage/open.ts';
import type { DatabaseUrl } from '../../../src/shared/database-url.ts';
import { root, type Settings } from './program.ts';
import { worklog } from './server.ts';

/** Opens a database by its URL, as a command does, for as long as `use` takes. */
export async function withDatabase(url: string, use: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openStorage({
    database: databaseAt(url),
    projectRoot: root,
    forServer: false,
    observer: { committed: () => undefined },
  });
  try {
    await use(storage);
  } finally {
    await storage.close();
  }
}

/** Leaves a database as a restore does that is cut off in the middle. */
export async function beginRestore(url: string): Promise<void> {
  const target = await openRestoreTarget(databaseAt(url), root);
  await target.begin();
  await storeEverything(target.storage, sampleEverything());
  await target.close();
}

function databaseAt(url: string): DatabaseUrl {
  const path = /^sqlite:(.*)$/.exec(url)?.[1];
  return path === undefined ? { kind: 'mongo', url } : { kind: 'sqlite', path };
}

/** Fills a database. */
export function fill(url: string, everything: Everything): Promise<void> {
  return withDatabase(url, (storage) => storeEverything(storage, everything));
}

/** Runs a command that has to succeed; resolves to what it printed. */
export async function done(settings: Settings, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await worklog(settings, ...args);
  expect(code, stderr).toBe(0);
  return stdout.trim();
}

/** Runs a command that has to be refused; resolves to the sentence. */
export async function refusedWith(settings: Settings, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await worklog(settings, ...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  return stderr.trim();
}
