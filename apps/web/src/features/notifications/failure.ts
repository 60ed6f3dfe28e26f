/** Why a message was not delivered, as far as the page has words of its own for it. */
export interface Failure {
  readonly key:
    | 'gone'
    | 'busy'
    | 'refused'
    | 'status'
    | 'redirect'
    | 'timeout'
    | 'unreachable'
    | 'notFound'
    | 'certificate'
    | 'notAllowed'
    | 'tooMany'
    | 'neverTried'
    | 'other';
  /** The status of HTTP that was answered; empty where none was. */
  readonly status: string;
}

const sentences: readonly (readonly [Failure['key'], RegExp])[] = [
  ['redirect', /redirect \((\d{3})\)/],
  ['gone', /answered (404|410)\b/],
  ['busy', /answered (429|503)\b/],
  ['refused', /answered (400|401|403|413|422)\b/],
  ['status', /answered (\d{3})\b/],
  ['timeout', /did not answer within/],
  ['notFound', /name of the host is unknown/],
  ['unreachable', /refuses connections|connection to the destination broke|cannot be reached|name server/],
  ['certificate', /CERT|certificate/i],
  ['notAllowed', /WORKLOG_OUTGOING_HOSTS|not allow/],
  ['tooMany', /messages of yours waited/],
  ['neverTried', /behind messages/],
];

/** Reads the server's reason for a failure. */
export function readFailure(reason: string): Failure {
  for (const [key, sentence] of sentences) {
    const found = sentence.exec(reason);
    if (found) return { key, status: found[1] ?? '' };
  }
  return { key: 'other', status: '' };
}

/** An address without its secret: the host and the first letters of the path. */
export function maskedAddress(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    const start = pathname.split('/')[1] ?? '';
    return `${origin}/${start === '' ? '' : `${start}/`}…`;
  } catch {
    return '…';
  }
}
