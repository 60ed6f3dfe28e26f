import type { Clock } from '../shared/clock.ts';
import type { Finding } from '../shared/findings.ts';

/** How a database is examined. */
export interface ExamineOptions {
  /** Read all of it to see whether it is sound, where the database can do that. */
  readonly thorough: boolean;
  readonly clock: Clock;
}

/** What was found in a database, in words that do for either. Nothing was changed. */
export interface Checkup {
  readonly findings: readonly Finding[];
  /** What could be lost of what was acknowledged, and when: a sentence each. */
  readonly losses: readonly string[];
  /** undefined: it could not be read. */
  readonly contents: Contents | undefined;
}

/** What the rest of an examination needs to know of what is stored. */
export interface Contents {
  /** How much space the data takes, in bytes. */
  readonly bytes: number;
  readonly waitingMessages: number;
  /** How many of the newest waiting ones have failed at least once. */
  readonly failingMessages: number;
  /** How many messages were given up, counted up to `mostCounted`. */
  readonly deadMessages: number;
  /** When the newest entry of the audit was written, by the clock of the server that wrote it. */
  readonly newestEntryAt: Date | undefined;
  /** When the last regular backup was begun that succeeded. */
  readonly lastBackupAt: Date | undefined;
}

/** More messages than this are not looked at one by one. */
export const mostCounted = 100;

/** The reads that contents are made of. */
interface ContentsSource {
  readonly outbox: {
    countWaiting(): Promise<number>;
    inState(
      state: 'waiting' | 'dead',
      limit: number,
    ): Promise<readonly { readonly lastError: string | undefined }[]>;
  };
  readonly audit: { recent(limit: number): Promise<readonly { readonly at: Date }[]> };
  readonly leases: { get(name: string): Promise<{ readonly doneAt: Date | undefined } | undefined> };
}

/** Reads the contents of a database through its ports. */
export async function readContents(source: ContentsSource, bytes: number): Promise<Contents> {
  const { outbox, audit, leases } = source;
  const [newest] = await audit.recent(1);
  const waiting = await outbox.inState('waiting', mostCounted);
  return {
    bytes,
    waitingMessages: await outbox.countWaiting(),
    failingMessages: waiting.filter(({ lastError }) => lastError !== undefined).length,
    deadMessages: (await outbox.inState('dead', mostCounted)).length,
    newestEntryAt: newest?.at,
    lastBackupAt: (await leases.get('backup'))?.doneAt,
  };
}
