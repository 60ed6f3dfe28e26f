/**
 * A number from 0 to below 1 that depends on its words alone. Without a state that passes from call to call, what
 * happened on a day stays the same when the demo is made again tomorrow.
 */
export function chance(...words) {
  let hash = 2166136261;
  for (const character of words.join('|')) hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
  // The last step of murmur3: words that differ little give numbers that differ much.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number from 0 to below `below` that depends on the words. */
export const pick = (below, ...words) => Math.floor(chance(...words) * below);

/** One of a list that depends on the words. */
export const oneOf = (list, ...words) => list[pick(list.length, ...words)];
