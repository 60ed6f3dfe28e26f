import type { Transactor } from '../../shared/transactor.ts';
import type { Lifetime } from './lifetime.ts';
import type { SessionTx, StoredSession } from './store.ts';

/** What this process knows of a session that is in use. Milliseconds since 1970. */
interface Seen {
  readonly at: number;
  readonly writtenAt: number;
}

/**
 * Remembers when sessions were last seen. No request waits for it to be written down, and none fails when that
 * fails: other servers then know a little less.
 */
export class LastSeen {
  readonly #storage: Transactor<SessionTx>;
  readonly #lifetime: Lifetime;
  readonly #onFailure: (error: unknown) => void;
  /** By the id of the session. Grows with the sessions in use; the housekeeping takes out the others. */
  readonly #seen = new Map<string, Seen>();

  constructor(storage: Transactor<SessionTx>, lifetime: Lifetime, onFailure: (error: unknown) => void) {
    this.#storage = storage;
    this.#lifetime = lifetime;
    this.#onFailure = onFailure;
  }

  /** When a session was last seen: by what is stored or by this process, whichever is later. */
  of({ id, lastSeenAt }: StoredSession): number {
    return Math.max(lastSeenAt.getTime(), this.#seen.get(id)?.at ?? 0);
  }

  /** Notes that a session was used now. */
  note(session: StoredSession, now: number): void {
    const writtenAt = Math.max(session.lastSeenAt.getTime(), this.#seen.get(session.id)?.writtenAt ?? 0);
    const isToBeWritten = this.#lifetime.isToBeWritten(writtenAt, now);
    this.#seen.set(session.id, { at: now, writtenAt: isToBeWritten ? now : writtenAt });
    if (isToBeWritten) this.#write(session.hash, new Date(now)).catch(this.#onFailure);
  }

  /** Forgets sessions that were not seen since. */
  forgetBefore(instant: number): void {
    for (const [id, { at }] of this.#seen) if (at < instant) this.#seen.delete(id);
  }

  #write(hash: string, lastSeenAt: Date): Promise<void> {
    return this.#storage.write(async (tx) => {
      const session = await tx.sessions.findByHash(hash);
      if (session && session.lastSeenAt < lastSeenAt) await tx.sessions.replace({ ...session, lastSeenAt });
    });
  }
}
