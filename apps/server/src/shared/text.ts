/**
 * A text without regard to letter case and to how its characters are composed: two texts that people take for the
 * same name give the same key. It goes through the upper case, because some letters differ in lower case alone (ß
 * and ss, the two small sigmas).
 */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

/** How many characters (Unicode code points) a text has. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
