import type { StoredMessage } from './store.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A message that has not arrived so long after it was made is given up, in milliseconds. */
export const givenUpAfter = 24 * hour;

/** Messages that ended are kept for so long, in milliseconds, so that their person can see what became of them. */
export const endedAreKeptFor = 30 * 24 * hour;

/** How long to wait after the first failure, the second, and so on, in milliseconds; then as after the last. */
const delays = [10 * second, 30 * second, minute, 5 * minute, 15 * minute, 30 * minute, hour] as const;

/** By how much a delay varies, so that what failed together does not come back together. */
const jitter = 0.2;

/** A destination that asks for time is believed up to here, in milliseconds. */
const longestRequestedDelay = hour;

/** How the sending of a message went. */
export type Outcome =
  | { readonly kind: 'delivered' }
  | {
      readonly kind: 'failed';
      /** A sentence without the secret of the URL. */
      readonly reason: string;
      /** The destination refused this message; it may well take others. */
      readonly onlyThisOne: boolean;
      /** The destination asked not to come again before so many milliseconds. */
      readonly retryAfter: number | undefined;
    };

/** How long to wait after so many attempts that failed, in milliseconds. `random`: from 0 to 1. */
export function delayAfter(attempts: number, random: number): number {
  const delay = delays[Math.min(attempts, delays.length) - 1] ?? delays[0];
  return Math.round(delay * (1 - jitter + 2 * jitter * random));
}

/** A message that was sent, as it is to be stored. `random`: from 0 to 1, for the jitter. */
export function afterAttempt(
  message: StoredMessage,
  outcome: Outcome,
  now: Date,
  random: number,
): StoredMessage {
  if (outcome.kind === 'delivered') {
    return { ...message, state: 'delivered', turn: undefined, dueAt: now, lastError: undefined };
  }
  const left = message.expiresAt.getTime() - now.getTime();
  if (left <= 0) return givenUp(message, now, outcome.reason);
  // The last attempt of our own is made at the end, so a day of waiting is never cut short.
  const delay = Math.max(requestedDelay(outcome), Math.min(delayAfter(message.attempts, random), left));
  const dueAt = new Date(now.getTime() + delay);
  const turn = outcome.onlyThisOne ? dueAt : message.turn;
  return { ...message, turn, dueAt, lastError: outcome.reason };
}

/** A message that is sent no more. */
export function givenUp(message: StoredMessage, now: Date, reason: string): StoredMessage {
  return { ...message, state: 'dead', turn: undefined, dueAt: now, lastError: reason };
}

/** Until when a destination is left alone. `after`: the message that was sent there, as it is now; undefined: gone. */
export function restAfter(after: StoredMessage | undefined, outcome: Outcome, now: Date): Date {
  if (outcome.kind === 'delivered' || outcome.onlyThisOne) return now;
  if (after?.state === 'waiting') return after.dueAt;
  // The next in line has a day of its own and is tried at once, unless the destination asked for time.
  return new Date(now.getTime() + requestedDelay(outcome));
}

function requestedDelay({ retryAfter = 0 }: { readonly retryAfter: number | undefined }): number {
  return Math.min(retryAfter, longestRequestedDelay);
}

/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, section 10.2.3), which has a number of seconds or a
 * date; undefined for neither.
 */
export function retryAfterOf(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * second;
  const date = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
