/** Words of names of time zones that are not written with one capital letter at the start. */
const capitals =
  /^(?:act|cet|chat|eet|est|gb|gmt|hst|in|lhi|met|mst|nsw|nz|prc|roc|rok|su|uct|us|utc|w|wet|.*\d.*)$/;
const smallWords: ReadonlySet<string> = new Set(['au', 'es', 'of']);
const mixedWords: ReadonlyMap<string, string> = new Map(
  ['BajaNorte', 'BajaSur', 'ComodRivadavia', 'DeNoronha', 'DumontDUrville', 'EasterIsland', 'McMurdo'].map(
    (word) => [word.toLowerCase(), word],
  ),
);

/**
 * The name of a time zone in the letter case of the IANA database: `Europe/Vienna` for `EUROPE/vienna`. The runtime
 * takes every letter case, and its own name of a zone may be another one: one that was chosen is not to be renamed.
 */
export function ianaSpelling(name: string): string {
  return name.toLowerCase().replace(/[^/_-]+/g, spelledWord);
}

function spelledWord(word: string): string {
  if (capitals.test(word)) return word.toUpperCase();
  if (smallWords.has(word)) return word;
  return mixedWords.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1);
}
