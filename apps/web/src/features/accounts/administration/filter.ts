/** The text without capitals and accents, so that `Elodie` finds `Élodie`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Those whose name has every word of what was typed. */
export function matching<P extends { readonly name: string }>(
  people: readonly P[],
  typed: string,
): readonly P[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ name }) => {
    const text = plain(name);
    return words.every((word) => text.includes(word));
  });
}

/** The first letters of the first and the last word of a name: `ML`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [first, last].map((word) => Array.from(word)[0]?.toLocaleUpperCase() ?? '').join('');
}
