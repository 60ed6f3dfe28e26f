import { AppError } from '../../shared/errors.ts';
import { isRefusedAddress, literalAddress } from './addresses.ts';

/** Longer URLs are refused, in characters. Those of Slack have about 80. */
export const longestUrl = 2000;

/** Decides where messages may be sent to, by what the operator allows. */
export class Destinations {
  readonly #allowed: ReadonlySet<string>;

  /** `outgoingHosts`: names of hosts, and whole origins such as `http://127.0.0.1:9000`. */
  constructor(outgoingHosts: readonly string[]) {
    this.#allowed = new Set(outgoingHosts);
  }

  /** Why nothing may be sent to a URL, as the end of a sentence about it; undefined: it may. */
  faultOf(text: string): string | undefined {
    const isPlain = text.length <= longestUrl && /^[!-~]+$/.test(text);
    if (!isPlain || !URL.canParse(text)) {
      return `is no URL of at most ${longestUrl} plain characters, such as https://hooks.slack.com/services/...`;
    }
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') return 'must not hold a user name or a password';
    if (text.includes('#')) return 'must not have a fragment';
    return this.isTrusted(url) ? undefined : this.#faultOfHost(url);
  }

  /** Whether the operator named the whole origin, and so lifted the rules about https, ports and addresses. */
  isTrusted(url: URL): boolean {
    // A URL without an origin, such as `data:`, has the text "null" for one; an entry never is that.
    return /^https?:$/.test(url.protocol) && this.#allowed.has(url.origin);
  }

  /**
   * Holds a URL that somebody wants to save to the rules.
   * `pointer`: where it stands in the body.
   * @throws AppError `invalid_body`
   */
  assertAllowed(text: string, pointer: string): void {
    const fault = this.faultOf(text);
    if (fault === undefined) return;
    throw new AppError('invalid_body', `The URL for messages ${fault}.`, {
      faults: [{ pointer, detail: fault }],
    });
  }

  #faultOfHost(url: URL): string | undefined {
    if (url.protocol !== 'https:') return 'must begin with https://';
    if (!this.#allowed.has(url.hostname)) {
      return `leads to ${url.hostname}, which the operator does not allow (WORKLOG_OUTGOING_HOSTS)`;
    }
    if (url.port !== '') return 'must not name a port';
    const address = literalAddress(url);
    if (address !== undefined && isRefusedAddress(address)) return 'leads to an address that is not public';
    return undefined;
  }
}

/** A URL as it may be shown to others: without its path, which is the secret of a webhook. */
export function withoutSecret(text: string): string {
  return URL.canParse(text) ? `${new URL(text).origin}/...` : '...';
}

/** Host and port of a URL. */
export function hostOf(text: string): string {
  return URL.canParse(text) ? new URL(text).host : '';
}
