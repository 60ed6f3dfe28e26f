/** The most characters of a place's name. */
export const mostPlaceName = 100;

const controls = /\p{Cc}/u;
const spaces = /\p{Zs}+/gu;

/** A small letter at the start of a word: of the text, behind a space or behind a hyphen. */
const firstLetters = /(?<=^|[ \-\u2010\u2011])\p{Ll}/gu;

/**
 * The name of a place as it is kept: in Unicode form NFC, without spaces around it, and with one space where there
 * were several. Undefined for what is none: empty, more than 100 characters, or with control characters.
 */
export function readPlaceName(text: string): string | undefined {
  if (controls.test(text)) return undefined;
  const name = text.normalize('NFC').replace(spaces, ' ').trim();
  return name !== '' && Array.from(name).length <= mostPlaceName ? name : undefined;
}

/** A name whose words begin with a capital letter and are otherwise as they were: `new york` is `New York`, `USA` stays. */
export function withCapitals(name: string): string {
  return name.replace(firstLetters, capitalOf);
}

/** A letter whose capital is more than one letter, such as ß, stays as it is: it begins no word. */
function capitalOf(letter: string): string {
  const capital = letter.toUpperCase();
  return Array.from(capital).length === 1 ? capital : letter;
}
