/** What is typed into the search of configurations. */
export type ConfigQuery =
  | { readonly kind: 'all' }
  /** Parts of a name, in small letters. */
  | { readonly kind: 'name'; readonly words: readonly string[] }
  /** The beginning of a condition, which has no value yet. */
  | { readonly kind: 'unfinished' }
  /** A search of the API, as it is sent. */
  | { readonly kind: 'search'; readonly query: string };

/**
 * What a text asks for: one with `=` is a search of the API, such as `data.port[gte]=80&name=app`, any other a part of
 * a name. In a search `&` parts conditions, and `%26` stands for the character itself.
 */
export function readQuery(text: string): ConfigQuery {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'all' };
  if (trimmed.includes('=')) return { kind: 'search', query: encodeQuery(trimmed) };
  // No name has a dot or a bracket.
  if (/[.[]/.test(trimmed)) return { kind: 'unfinished' };
  return { kind: 'name', words: trimmed.toLowerCase().split(/\s+/) };
}

/** Whether a name has all those words in it. */
export function matchesName(name: string, words: readonly string[]): boolean {
  const small = name.toLowerCase();
  return words.every((word) => small.includes(word));
}

function encodeQuery(text: string): string {
  return text
    .split('&')
    .map((part) => {
      const end = part.indexOf('=');
      if (end === -1) return encodePart(part.trim());
      return `${encodePart(part.slice(0, end).trim())}=${encodePart(part.slice(end + 1))}`;
    })
    .filter((part) => part !== '')
    .join('&');
}

/** What is encoded already stays; everything else stands for itself, also `+` and a lone `%`. */
function encodePart(text: string): string {
  return text
    .split(/(%[\da-fA-F]{2})/)
    .map((piece, index) => (index % 2 === 1 ? piece : encodeURIComponent(piece)))
    .join('');
}
