import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../shared/clock.ts';
import type { Lease, LeaseReader, LeaseTx } from '../shared/leases.ts';
import type { Transactor } from '../shared/transactor.ts';
import { backupName, type BackupForm } from './destination.ts';
import { removeOldBackups, scheduledPrefix } from './retention.ts';

/** How often it is looked whether a backup is due, and a lease is made longer, in milliseconds. */
const turnMilliseconds = 20_000;
/** A lease that is not made longer ends after so many milliseconds: its process is gone. */
const leaseMilliseconds = 90_000;
/** A backup that failed is tried again after so many milliseconds, or when the next is due if that is sooner. */
const retryMilliseconds = 10 * 60_000;

const leaseName = 'backup';

export interface ScheduleParts {
  readonly leases: LeaseReader;
  readonly storage: Transactor<LeaseTx>;
  readonly clock: Clock;
  readonly folder: string;
  readonly form: BackupForm;
  /** Between the begins of two backups, in milliseconds. */
  readonly every: number;
  /** How many are kept. */
  readonly keep: number;
  /** Takes a backup to a new file; is to end soon when `signal` is aborted. */
  readonly take: (file: string, signal: AbortSignal) => Promise<void>;
  readonly observer: BackupObserver;
}

/** Is told how backups go. */
export interface BackupObserver {
  /** When the last backup was begun that succeeded, of any server. */
  backedUp(at: Date): void;
  succeeded(file: string): void;
  failed(error: unknown): void;
}

/**
 * Takes backups regularly, on one of the servers that share a database: whoever holds the lease. The lease also says when
 * the last one was begun, so that a restart begins no new count.
 */
export class BackupSchedule {
  readonly #parts: ScheduleParts;
  readonly #holder = randomUUID();
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<void> | undefined;

  constructor(parts: ScheduleParts) {
    this.#parts = parts;
  }

  /** Looks at once whether a backup is due, and then again and again. */
  start(): void {
    const turn = (): void => {
      this.#turn ??= this.runIfDue().finally(() => (this.#turn = undefined));
    };
    turn();
    this.#timer = setInterval(turn, turnMilliseconds).unref();
  }

  /** Breaks off what is under way; resolves when it has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await this.#turn;
  }

  /** Takes a backup if one is due and nobody else does. Tells the observer what fails, and never throws. */
  async runIfDue(): Promise<void> {
    const { observer } = this.#parts;
    try {
      const begun = await this.#begin();
      if (begun) await this.#backUp(begun);
    } catch (error) {
      // What a stop breaks off has not failed.
      if (!this.#stopping.signal.aborted) observer.failed(error);
    }
  }

  /** Takes the lease if a backup is due; resolves to when that was. */
  async #begin(): Promise<Date | undefined> {
    const { leases, observer, clock, every } = this.#parts;
    const known = await leases.get(leaseName);
    if (known?.doneAt) observer.backedUp(known.doneAt);
    // Most turns end here, without a write.
    if (!isDue(known, clock.now(), every)) return undefined;
    return this.#change((found, now) =>
      isDue(found, now, every)
        ? { holder: this.#holder, until: later(now, leaseMilliseconds), doneAt: found?.doneAt }
        : undefined,
    );
  }

  async #backUp(begun: Date): Promise<void> {
    const { folder, form, keep, every, take, observer } = this.#parts;
    const file = join(folder, backupName(begun, form, scheduledPrefix));
    const longer = setInterval(() => void this.#lengthen(), turnMilliseconds).unref();
    try {
      await take(file, this.#stopping.signal);
    } catch (error) {
      const retryAt = this.#stopping.signal.aborted ? 0 : Math.min(retryMilliseconds, every);
      await this.#change((found, now) => this.#mine(found, later(now, retryAt), found?.doneAt));
      throw error;
    } finally {
      clearInterval(longer);
    }
    await this.#change((found, now) => this.#mine(found, now, begun));
    observer.backedUp(begun);
    observer.succeeded(file);
    await removeOldBackups(file, keep);
  }

  async #lengthen(): Promise<void> {
    try {
      await this.#change((found, now) => this.#mine(found, later(now, leaseMilliseconds), found?.doneAt));
    } catch {
      // The next turn tries again; the lease lasts for some of them.
    }
  }

  /** The lease with another end, as long as it is this process's. */
  #mine(found: Lease | undefined, until: Date, doneAt: Date | undefined): NewLease | undefined {
    return found?.holder === this.#holder ? { holder: this.#holder, until, doneAt } : undefined;
  }

  /** Changes the lease in one write unless `decide` says no; resolves to the time of the change. */
  async #change(
    decide: (found: Lease | undefined, now: Date) => NewLease | undefined,
  ): Promise<Date | undefined> {
    const { storage, clock } = this.#parts;
    const now = clock.now();
    const isChanged = await storage.write(async (tx) => {
      const found = await tx.leases.get(leaseName);
      const lease = decide(found, now);
      if (lease) await tx.leases.put({ name: leaseName, version: (found?.version ?? 0) + 1, ...lease });
      return lease !== undefined;
    });
    return isChanged ? now : undefined;
  }
}

type NewLease = Omit<Lease, 'name' | 'version'>;

function isDue(lease: Lease | undefined, now: Date, every: number): boolean {
  if (!lease) return true;
  const done = lease.doneAt?.getTime() ?? 0;
  // A clock that was wrong once must not put off backups until its time has come.
  const isImpossible = done > now.getTime() + every;
  return lease.until <= now && (isImpossible || done + every <= now.getTime());
}

function later(than: Date, milliseconds: number): Date {
  return new Date(than.getTime() + milliseconds);
}
