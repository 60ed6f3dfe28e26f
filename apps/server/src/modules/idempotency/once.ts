import { AppError } from '../../shared/errors.ts';
import type { IdempotencyTx } from './store.ts';

/** What tells a request from all others that somebody sends. */
export interface RequestKey {
  /** The header `Idempotency-Key`. */
  readonly key: string;
  /** SHA-256, in hexadecimal, of method, path and body. */
  readonly fingerprint: string;
}

/** An answer that is ready to be sent. */
export interface ReadyAnswer {
  /** HTTP status. */
  readonly status: number;
  /** A JSON text. */
  readonly body: string;
}

/** An answer, and whether the request was done before. */
export interface GivenAnswer extends ReadyAnswer {
  readonly replayed: boolean;
}

interface Once {
  /** Id of the person who asks. */
  readonly person: string;
  readonly at: Date;
  /** Undefined: the request may be done each time that it is sent. */
  readonly request: RequestKey | undefined;
}

/**
 * Does a request inside of the write that it is, unless it was done before: then its answer of then is given again.
 * The answer is stored with what the request changes. Of two at once, one does it and the other, whose write is run
 * again because of the first, finds the answer. What fails changes nothing, so it is not stored.
 *
 * @throws AppError `idempotency_key_reused` when the key was sent with another request.
 */
export async function once(
  tx: IdempotencyTx,
  { person, at, request }: Once,
  work: () => Promise<ReadyAnswer>,
): Promise<GivenAnswer> {
  if (!request) return { ...(await work()), replayed: false };
  const done = await tx.doneRequests.get(person, request.key);
  if (done && done.fingerprint !== request.fingerprint) throw keyReused();
  if (done) return { status: done.status, body: done.body, replayed: true };
  const answer = await work();
  await tx.doneRequests.insert({ person, ...request, at, ...answer });
  return { ...answer, replayed: false };
}

function keyReused(): AppError {
  const detail = 'was sent with another request before';
  return new AppError('idempotency_key_reused', `The Idempotency-Key ${detail}; take a new one.`, {
    faults: [{ pointer: 'Idempotency-Key', detail }],
  });
}
