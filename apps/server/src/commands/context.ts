import type { Config } from '../config/settings.ts';
import type { Clock } from '../shared/clock.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/contract.ts';

/** What the commands work with. */
export interface CommandContext {
  readonly config: Config;
  readonly projectRoot: string;
  readonly version: string;
  readonly clock: Clock;
  /** Writes one line to standard output. */
  readonly print: (line: string) => void;
  /** Tells the operator something, on standard error. */
  readonly tell: (line: string) => void;
  /** Opens the database beside the servers that run, and closes it afterwards. */
  withStorage(use: (storage: Storage) => Promise<void>): Promise<void>;
}

interface ContextParts {
  readonly config: Config;
  readonly projectRoot: string;
  readonly version: string;
  readonly clock: Clock;
}

/** The context of the real command line. */
export function commandContext(parts: ContextParts): CommandContext {
  return {
    ...parts,
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
    withStorage: async (use) => {
      const observer = { committed: () => undefined };
      const { config, projectRoot } = parts;
      const storage = await openStorage({
        database: config.database,
        projectRoot,
        forServer: false,
        observer,
      });
      try {
        await use(storage);
      } finally {
        await storage.close();
      }
    },
  };
}
