import type { StoredMessage } from './store.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A message that has not arrived so long after it was made is given up, in milliseconds. */
const givenUpAfter = 24 * hour;

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
    return { ...message, state: 'delivered', dueAt: now, lastError: undefined };
  }
  const failed = { ...message, lastError: outcome.reason };
  const end = message.createdAt.getTime() + givenUpAfter;
  if (now.getTime() >= end) return { ...failed, state: 'dead', dueAt: now };
  const requested = Math.min(outcome.retryAfter ?? 0, longestRequestedDelay);
  const delay = Math.max(requested, delayAfter(message.attempts, random));
  // The last attempt is made at the end, so a day of waiting is never cut short.
  return { ...failed, dueAt: new Date(Math.min(now.getTime() + delay, end)) };
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
