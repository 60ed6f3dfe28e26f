import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that the scenarios of this project run on. */
    database: 'sqlite' | 'mongo';
    /** How much the torture scenarios do: seconds beside the other tests, or minutes. */
    torture: 'short' | 'full';
  }
}

const apiTests = {
  // Each file has servers of its own and shares nothing else; loading the program once halves the time.
  isolate: false,
  include: ['apps/server/test/**/*.test.ts'],
  exclude: ['apps/server/test/process/**'],
};

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
            'torture/history/*.test.ts',
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
      { test: { name: 'api-sqlite', ...apiTests, provide: { database: 'sqlite' }, testTimeout: 30_000 } },
      { test: { name: 'api-mongo', ...apiTests, provide: { database: 'mongo' }, testTimeout: 30_000 } },
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
    ],
  },
});
