import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { atEnd } from '../../support/at-end.ts';

/** A new folder that is removed after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worklog-process-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const forget = atEnd(remove);
  onTestFinished(() => {
    forget();
    remove();
  });
  return folder;
}

/** The URL of a SQLite database that does not exist yet. */
export const freshDatabaseUrl = (): string => `sqlite:${path.join(freshFolder(), 'worklog.db')}`;
