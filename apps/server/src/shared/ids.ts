import { hash, randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** A new UUID, version 7 (RFC 9562): ids made later sort later, which keeps indexes compact. */
export function newId(): string {
  return uuidv7();
}

/** A maker of short ids that no other maker gives: random once, then counted. */
export function countedIds(): () => string {
  const maker = randomBytes(9).toString('base64url');
  let count = 0;
  return () => `${maker}-${(count += 1).toString(36)}`;
}

/** Random bytes are fetched for so many incarnations at once: each call asks the operating system. */
const incarnationBytes = 8;
const pool = { bytes: Buffer.alloc(0), used: 0 };

/** A configuration's incarnation: 64 random bits as 16 hexadecimal digits. */
export function newIncarnation(): string {
  if (pool.used === pool.bytes.length) {
    pool.bytes = randomBytes(512 * incarnationBytes);
    pool.used = 0;
  }
  pool.used += incarnationBytes;
  return pool.bytes.toString('hex', pool.used - incarnationBytes, pool.used);
}

/** A secret of 256 random bits, as 43 URL-safe characters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The SHA-256 of a secret, in hexadecimal: what is stored in its place. A slow password hash would add
 * nothing, because 256 random bits cannot be guessed from their hash.
 */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}
