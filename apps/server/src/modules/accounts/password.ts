import { hash, verify } from '@node-rs/argon2';
import { lengthOf } from '../../shared/text.ts';

/** Most characters of a password: longer ones could only keep the server busy. */
export const longestPassword = 1024;

/** What OWASP's Password Storage Cheat Sheet asks of argon2id: 19 MiB, two passes, one thread. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password, in the PHC string format. Takes tens of milliseconds. */
export function hashPassword(password: string): Promise<string> {
  return hash(canonical(password), parameters);
}

/** Of random bytes that nobody knows: what is compared with where there is no such person. */
const standIn =
  '$argon2id$v=19$m=19456,t=2,p=1$H+CkdFcflAuHVZqLiJS/qA$cm6Eh3pJlZVzIo21pBrCHFn7YBWwORGszmsrsSd8ae0';

/**
 * Whether a password is the one of that hash. Without a hash, because there is no such person, the answer is no and
 * takes as long.
 */
export async function verifyPassword(passwordHash = standIn, password: string): Promise<boolean> {
  // A password that is too long to be anybody's takes as long as a wrong one.
  return verify(passwordHash, isShortEnough(password) ? canonical(password) : '');
}

/** The same password whichever way a keyboard composes its characters. */
export function canonical(password: string): string {
  return password.normalize('NFKC');
}

/** Whether a password is short enough to be looked at. */
export function isShortEnough(password: string): boolean {
  return lengthOf(password) <= longestPassword;
}
