import { AppError } from './errors.ts';

/** An entity tag, RFC 9110 section 8.8.3. `opaque` is without its quotes. */
interface EntityTag {
  readonly weak: boolean;
  readonly opaque: string;
}

/** What `If-Match` and `If-None-Match` ask for. Undefined: the header was not sent. */
export interface Preconditions {
  readonly ifMatch: '*' | readonly EntityTag[] | undefined;
  readonly ifNoneMatch: '*' | readonly EntityTag[] | undefined;
}

/** One element of a list; an empty one is skipped, as RFC 9110, section 5.6.1.2, asks of a recipient. */
const oneElement = /[ \t]*(?:(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"[ \t]*)?(?:,|$)/y;

/**
 * Reads the two headers.
 *
 * @throws AppError `invalid_header` for anything that is not RFC 9110's grammar: a condition is never ignored.
 */
export function readPreconditions(headers: {
  readonly 'if-match'?: string | undefined;
  readonly 'if-none-match'?: string | undefined;
}): Preconditions {
  return {
    ifMatch: readTags('If-Match', headers['if-match']),
    ifNoneMatch: readTags('If-None-Match', headers['if-none-match']),
  };
}

function readTags(header: string, text: string | undefined): '*' | readonly EntityTag[] | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '*') return '*';
  const tags: EntityTag[] = [];
  oneElement.lastIndex = 0;
  while (oneElement.lastIndex < text.length) {
    const match = oneElement.exec(text);
    if (!match) throw malformed(header);
    if (match[2] !== undefined) tags.push({ weak: match[1] !== undefined, opaque: match[2] });
  }
  if (tags.length === 0) throw malformed(header);
  return tags;
}

function malformed(header: string): AppError {
  const detail = 'is neither * nor a list of quoted entity tags';
  return new AppError('invalid_header', `The header ${header} ${detail}.`, {
    faults: [{ pointer: header, detail }],
  });
}

/** Whether `If-Match` holds for what is there; `current` is the strong tag's text without quotes, undefined for nothing. */
export function ifMatchHolds({ ifMatch }: Preconditions, current: string | undefined): boolean {
  if (ifMatch === undefined) return true;
  if (current === undefined) return false;
  return ifMatch === '*' || ifMatch.some(({ weak, opaque }) => !weak && opaque === current);
}

/** Whether `If-None-Match` holds for what is there. */
export function ifNoneMatchHolds({ ifNoneMatch }: Preconditions, current: string | undefined): boolean {
  if (ifNoneMatch === undefined || current === undefined) return true;
  return ifNoneMatch !== '*' && !ifNoneMatch.some(({ opaque }) => opaque === current);
}
