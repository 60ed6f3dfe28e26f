import { AppError } from '../../shared/errors.ts';
import { foldCase, lengthOf } from '../../shared/text.ts';

/** Most characters (Unicode code points) of a name. */
export const longestName = 64;

/** Control, format, surrogate, private and unassigned characters, and what ends a line or a paragraph. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Names that mean something else in a path, without regard to case. */
const reservedNames: readonly string[] = ['create', '.', '..'];

/** What is compared of names: two names with the same key are one. */
export function nameKey(name: string): string {
  return foldCase(name);
}

/** What is wrong with a name, as the end of a sentence; undefined: nothing. */
export function nameFault(name: string): string | undefined {
  const length = lengthOf(name.normalize('NFC'));
  if (length < 1 || length > longestName) return `has ${length} characters; names have 1 to ${longestName}`;
  if (unprintable.test(name)) return 'has a character that cannot be seen';
  if (name.includes('/')) return 'has a /';
  if (name.trim() !== name) return 'begins or ends with white space';
  return reservedNames.includes(nameKey(name)) ? 'is reserved' : undefined;
}

/** The name that somebody has chosen, in the form in which it is kept. @throws AppError `invalid_body`. */
export function readName(text: string): string {
  const detail = nameFault(text);
  if (detail === undefined) return text.normalize('NFC');
  throw new AppError('invalid_body', `The name ${detail}.`, { faults: [{ pointer: '/name', detail }] });
}
