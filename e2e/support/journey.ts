import { chromium, type Browser } from 'playwright-core';
import { inject, test } from 'vitest';
import { newMongoDatabase } from '../../apps/server/test/support/mongo-database.ts';
import { chromiumArgs } from '../../scripts/lib/chromium-args.mjs';
import { Visit, type OpenOptions } from './browser.ts';
import { makeDemoFile } from './demo.mjs';
import { Server, type ServerDatabase, type Settings } from './server.ts';

/** Opens a browser window; it is closed after the test, which fails when something went wrong in it. */
export type Open = (options?: OpenOptions) => Promise<Visit>;

/** Which server the tests of a file are run against. */
export interface Stage {
  /** Environment variables of the server. */
  readonly settings?: Settings;
  /** An empty SQLite file without it; the demo's is SQLite too. */
  readonly database?: 'sqlite' | 'mongo' | 'demo';
}

/**
 * A test in a browser: like `test` of the test runner, with `server` (one for all tests of the file), `browser` and
 * `open`. Tests of a file share the server's data, so each makes its own people.
 */
export const journey = journeyOn();

/** The same against a server with other settings, or on MongoDB: then in a file named `*-mongo.test.ts`. */
export function journeyOn({ settings = {}, database = 'sqlite' }: Stage = {}) {
  return test
    .extend('server', { scope: 'file' }, async ({}, { onCleanup }): Promise<Server> => {
      const { dispose, ...kept } = await newDatabase(database);
      const server = await Server.start(settings, kept);
      onCleanup(async () => {
        await server.dispose();
        await dispose?.();
      });
      return server;
    })
    .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
      const browser = await chromium.launch({
        executablePath: inject('chromiumBinary'),
        args: chromiumArgs,
      });
      onCleanup(() => browser.close());
      return browser;
    })
    .extend('open', async ({ server, browser, task }, { onCleanup }): Promise<Open> => {
      const visits: Visit[] = [];
      onCleanup(() => closeAll(visits, task));
      return async (options = {}) => {
        const visit = await Visit.begin(browser, server, options);
        visits.push(visit);
        await visit.go(options.path ?? '/');
        return visit;
      };
    });
}

interface NewDatabase extends ServerDatabase {
  readonly dispose?: () => Promise<void>;
}

async function newDatabase(kind: Stage['database']): Promise<NewDatabase> {
  if (kind === 'mongo') return newMongoDatabase();
  return kind === 'demo' ? { copyOf: await makeDemoFile() } : {};
}

interface Task {
  readonly name: string;
  readonly result?: { readonly state: string };
}

/** Closes the windows of a test, and throws what went wrong in them. */
async function closeAll(visits: readonly Visit[], task: Readonly<Task>): Promise<void> {
  const problems = visits.flatMap((visit) => visit.problems);
  const hasFailed = task.result?.state === 'fail' || problems.length > 0;
  for (const [index, visit] of visits.entries()) {
    await visit.close(hasFailed ? `${task.name}-${index + 1}` : undefined);
  }
  if (problems.length > 0) throw new Error(`In the browser:\n${problems.join('\n')}`);
}
