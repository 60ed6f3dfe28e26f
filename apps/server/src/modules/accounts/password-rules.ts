import { AppError } from '../../shared/errors.ts';
import { lengthOf } from '../../shared/text.ts';
import { nameKey } from './name.ts';
import { canonical, isShortEnough, longestPassword } from './password.ts';

/** Below this least length an operator wants no more than a trial, so common passwords are fine too. */
const leastSeriousLength = 8;

/** Which passwords people may choose. */
export class PasswordRules {
  readonly #minLength: number;

  constructor(minLength: number) {
    this.#minLength = minLength;
  }

  /**
   * Refuses a password that is too short, too long, the name itself or one of the most common.
   *
   * @param pointer where in the body it stands.
   * @throws AppError `invalid_body`.
   */
  async assertAllowed(password: string, name: string, pointer: string): Promise<void> {
    const detail = await this.#faultOf(password, name);
    if (detail === undefined) return;
    throw new AppError('invalid_body', `The password ${detail}.`, { faults: [{ pointer, detail }] });
  }

  async #faultOf(password: string, name: string): Promise<string | undefined> {
    if (!isShortEnough(password)) return `has more than ${longestPassword} characters`;
    if (lengthOf(canonical(password)) < this.#minLength)
      return `has fewer than ${this.#minLength} characters`;
    if (nameKey(password) === nameKey(name)) return 'is the name';
    if (this.#minLength >= leastSeriousLength && (await commonPasswords()).has(foldedPassword(password)))
      return 'is one of the most common ones';
    return undefined;
  }
}

let common: Promise<ReadonlySet<string>> | undefined;

/** The most common passwords in lower case. Half a megabyte that most commands never need, so loaded late. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  return (common ??= loadCommonPasswords());
}

async function loadCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary.passwords);
}

function foldedPassword(password: string): string {
  return canonical(password).toLowerCase();
}
