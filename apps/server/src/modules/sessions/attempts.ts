import { hash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { AppError } from '../../shared/errors.ts';
import type { AttemptCount, AttemptWriter } from './store.ts';

/** Attempts are counted in spans of so many milliseconds. */
const spanMilliseconds = 15 * 60_000;

/** Most attempts in a span for one name from one address, and for all names from one address. */
const mostForName = 10;
const mostForAddress = 100;

/** Who tries to be whom. */
export interface Attempt {
  readonly nameKey: string;
  /** The address that the request comes from. */
  readonly address: string;
}

/**
 * Counts an attempt before its password is looked at, so that attempts that are under way together count too.
 *
 * @throws AppError `too_many_attempts` with `Retry-After`; nothing is counted then.
 */
export async function countAttempt(attempts: AttemptWriter, attempt: Attempt, now: Date): Promise<void> {
  const keys = keysOf(attempt);
  const forName = await presentCount(attempts, keys.forName, now);
  const forAddress = await presentCount(attempts, keys.forAddress, now);
  if (forName.attempts >= mostForName) throw tooMany(forName, now);
  if (forAddress.attempts >= mostForAddress) throw tooMany(forAddress, now);
  await attempts.put({ ...forName, attempts: forName.attempts + 1 });
  await attempts.put({ ...forAddress, attempts: forAddress.attempts + 1 });
}

/** Takes back what was counted for an attempt that succeeded, and all that were made for its name before. */
export async function forgetAttempt(attempts: AttemptWriter, attempt: Attempt, now: Date): Promise<void> {
  const keys = keysOf(attempt);
  await attempts.remove(keys.forName);
  const forAddress = await presentCount(attempts, keys.forAddress, now);
  if (forAddress.attempts > 1) await attempts.put({ ...forAddress, attempts: forAddress.attempts - 1 });
  else await attempts.remove(keys.forAddress);
}

/** The keys of the two counts: hashes, so that neither names nor addresses are kept. */
function keysOf({ nameKey, address }: Attempt): { readonly forName: string; readonly forAddress: string } {
  const network = networkOf(address);
  return {
    forName: hash('sha256', `name\n${network}\n${nameKey}`, 'hex'),
    forAddress: hash('sha256', `address\n${network}`, 'hex'),
  };
}

/** What counts as one address: of IPv6 the network of 64 bits, because whoever has one address there has them all. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}

async function presentCount(attempts: AttemptWriter, key: string, now: Date): Promise<AttemptCount> {
  const count = await attempts.get(key);
  if (count && count.endsAt > now) return count;
  return { key, attempts: 0, endsAt: new Date(now.getTime() + spanMilliseconds) };
}

function tooMany({ endsAt }: AttemptCount, now: Date): AppError {
  const seconds = Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));
  return new AppError('too_many_attempts', `Too many attempts to sign in; wait ${seconds} s.`, {
    headers: { 'retry-after': String(seconds) },
  });
}
