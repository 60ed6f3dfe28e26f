/** Why a message did not arrive, as the key of a text with its values. */
export type Reason =
  | { readonly key: 'answered' | 'gone' | 'redirect'; readonly status: string }
  | { readonly key: 'slow'; readonly seconds: string }
  | { readonly key: 'private' | 'unknownHost' | 'tooMany' };

/** Statuses with which a webhook says that it is no longer there. */
const goneStatuses = ['404', '410'];

/** What the server says without figures. */
const plainReasons = [
  ['not public', 'private'],
  ['has no address', 'unknownHost'],
  ['waited already', 'tooMany'],
] as const;

/** Reads the server's sentence; undefined: it is one that this page has no words for. */
export function readReason(sentence: string): Reason | undefined {
  const [, redirect] = /with a redirect \((\d{3})\)/.exec(sentence) ?? [];
  if (redirect) return { key: 'redirect', status: redirect };
  const [, answer] = /answered (\d{3}(?: \([a-z_]+\))?)/.exec(sentence) ?? [];
  if (answer) return { key: goneStatuses.includes(answer.slice(0, 3)) ? 'gone' : 'answered', status: answer };
  const [, seconds] = /did not answer within (\d+(?:\.\d+)?) s/.exec(sentence) ?? [];
  if (seconds) return { key: 'slow', seconds };
  const [, key] = plainReasons.find(([part]) => sentence.includes(part)) ?? [];
  return key && { key };
}
