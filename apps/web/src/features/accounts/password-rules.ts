/** Most characters (Unicode code points) of a name. */
const longestName = 64;

/** Most characters of a password. */
const longestPassword = 1024;

/** Control, format, surrogate, private and unassigned characters, and what ends a line or a paragraph. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Names that mean something else in an address. */
const reserved: readonly string[] = ['create', '.', '..'];

/** What is wrong with a name, as the key of a text. */
export type NameFault = 'missing' | 'long' | 'invisible' | 'slash' | 'space' | 'reserved';

/** Characters as people count them, nearly: code points. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** What is wrong with a name (docs/accounts.md); undefined: nothing that the page can tell. */
export function nameFault(name: string): NameFault | undefined {
  if (name.trim() === '') return 'missing';
  if (lengthOf(name.normalize('NFC')) > longestName) return 'long';
  if (invisible.test(name)) return 'invisible';
  if (name.includes('/')) return 'slash';
  if (name.trim() !== name) return 'space';
  return reserved.includes(fold(name)) ? 'reserved' : undefined;
}

/** What is wrong with a password, as the key of a text. The server alone knows which ones are common. */
export type PasswordFault = 'missing' | 'short' | 'long' | 'isName';

/** What a password is held against. */
export interface PasswordRules {
  /** The least number of characters. */
  readonly minimum: number;
  /** Whose password it is going to be, where that is known. */
  readonly name?: string | undefined;
}

/** How many characters a password has, as the server counts them. */
export function passwordLength(password: string): number {
  return lengthOf(password.normalize('NFKC'));
}

/** Whether a password is the name, whatever the letter case. */
export function isTheName(password: string, name: string | undefined): boolean {
  return name !== undefined && password !== '' && fold(password) === fold(name);
}

/** What is wrong with a password; undefined: nothing that the page can tell. */
export function passwordFault(password: string, { minimum, name }: PasswordRules): PasswordFault | undefined {
  if (password === '') return 'missing';
  const length = passwordLength(password);
  if (length < minimum) return 'short';
  if (length > longestPassword) return 'long';
  return isTheName(password, name) ? 'isName' : undefined;
}

/** How many signs there are of the kinds that a password has. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/[ -/:-@[-`{-~]/, 33],
  [/[^ -~]/, 100],
];

/** Above so many bits of a rough guess each of the four bars is filled. */
const bars: readonly number[] = [0, 28, 45, 65];

/**
 * How strong a password looks, 0 to 4: a rough guess by length and kinds of signs, in which what repeats or counts on
 * (`aaa`, `abc`, `321`) adds nothing. One that is too short is never more than 2.
 */
export function strengthOf(password: string, minimum: number): number {
  const points = Array.from(password, (sign) => sign.codePointAt(0) ?? 0);
  const telling = points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || Math.abs(point - before) > 1;
  });
  const alphabet = kinds.reduce((sum, [kind, signs]) => (kind.test(password) ? sum + signs : sum), 1);
  const bits = telling.length * Math.log2(alphabet);
  const filled = bars.filter((bar) => bits > bar).length;
  return passwordLength(password) < minimum ? Math.min(filled, 2) : filled;
}
