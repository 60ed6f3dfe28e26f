import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that the scenarios of this project run on. */
    database: 'sqlite' | 'mongo';
    /** How much the torture scenarios do: seconds beside the other tests, or minutes. */
    torture: 'short' | 'full';
    /** The time zone that the process of an API test is in. */
    timeZone: 'UTC' | 'Pacific/Kiritimati' | 'Pacific/Honolulu';
  }
}

type Provided = import('vitest').ProvidedContext;

/** The API tests on one database, in a process that is in one time zone; all of them, or those about dates. */
function apiTests(
  name: string,
  database: Provided['database'],
  timeZone: Provided['timeZone'],
  include = 'apps/server/test/**/*.test.ts',
) {
  return {
    test: {
      name,
      // Each file has servers of its own and shares nothing else; loading the program once halves the time.
      isolate: false,
      include: [include],
      exclude: ['apps/server/test/process/**'],
      env: { TZ: timeZone },
      provide: { database, timeZone },
      testTimeout: 30_000,
    },
  };
}

/** Tests in a real browser, with a server for each file: one file at a time, after all others. */
function browserTests(name: string, include: string) {
  return {
    test: {
      name,
      include: [include],
      globalSetup: ['e2e/support/chromium-setup.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      fileParallelism: false,
      sequence: { groupOrder: 3 },
    },
  };
}

/** What has to do with dates, which no time zone of the process may move. A new file about dates belongs here. */
const aboutDates =
  'apps/server/test/{time-zone,v1-,days,places,work-patterns,employment,allowances,summary,gaps,holidays,ledger-document}*.test.ts';

/** The same without what is slow on MongoDB and about who may call, or who comes first. */
const aboutDatesAlone =
  'apps/server/test/{time-zone,v1-{read,record,change,delete,settings,today,trail},days,work-patterns,employment,allowances,summary,gaps,holidays,ledger-document}*.test.ts';

/** What is run in containers, which few machines can. */
const withContainers = 'deploy/**/*-containers.test.ts';

const tortureScenarios = 'torture/scenarios/*.test.ts';

export default defineConfig({
  test: {
    // Starts one MongoDB for the whole run, if a project needs it; a project does not inherit it.
    globalSetup: ['apps/server/test/support/mongo-setup.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'apps/server/src/**/*.test.ts',
            'packages/*/src/**/*.test.ts',
            'apps/web/src/**/*.test.ts',
            'torture/history/*.test.ts',
            'demo/*.test.mjs',
          ],
          exclude: ['apps/server/src/storage/**'],
        },
      },
      {
        test: {
          name: 'storage',
          include: ['apps/server/src/storage/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      apiTests('api-sqlite', 'sqlite', 'UTC'),
      apiTests('api-mongo', 'mongo', 'UTC'),
      apiTests('api-sqlite-kiritimati', 'sqlite', 'Pacific/Kiritimati', aboutDates),
      apiTests('api-sqlite-honolulu', 'sqlite', 'Pacific/Honolulu', aboutDates),
      apiTests('api-mongo-kiritimati', 'mongo', 'Pacific/Kiritimati', aboutDatesAlone),
      apiTests('api-mongo-honolulu', 'mongo', 'Pacific/Honolulu', aboutDatesAlone),
      {
        test: {
          name: 'process',
          include: ['apps/server/test/process/**/*.test.ts', tortureScenarios],
          provide: { torture: 'short' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // These start servers and measure how fast they answer: one file at a time, after all others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: 'deploy', include: ['deploy/**/*.test.ts'], exclude: [withContainers] } },
      {
        test: {
          name: 'containers',
          include: [withContainers],
          // Builds the image once, and then starts what is in it.
          globalSetup: ['deploy/support/image-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'torture',
          include: [tortureScenarios],
          provide: { torture: 'full' },
          testTimeout: 15 * 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      browserTests('e2e', 'e2e/**/*.test.ts'),
      // Takes pictures for people to look at; see scripts/screenshots.mjs.
      browserTests('screenshots', 'e2e/screenshots.ts'),
    ],
  },
});
