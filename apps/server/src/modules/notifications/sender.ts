import { Client, type Dispatcher, errors } from 'undici';
import type { Clock } from '../../shared/clock.ts';
import type { Destinations } from './destination.ts';
import { checkedLookup, RefusedHostError, type Resolver } from './resolver.ts';
import { retryAfterOf, type Outcome } from './retries.ts';

/** At most so much of an answer is read, in bytes: the reason of a failure is one word. */
const answerBytes = 4096;

/** Statuses that are about the message and not about the destination. */
const aboutTheMessage: readonly number[] = [400, 413, 422];

/** Statuses with which a destination may say when to come again. */
const aboutTheTime: readonly number[] = [429, 503];

/** Why a connection failed, by the code of the error. */
const connectionFaults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The destination refuses connections.',
  ECONNRESET: 'The connection to the destination broke.',
  UND_ERR_SOCKET: 'The connection to the destination broke.',
  EHOSTUNREACH: 'The destination cannot be reached.',
  ENETUNREACH: 'The destination cannot be reached.',
  ENOTFOUND: 'The name of the host is unknown.',
  EAI_AGAIN: 'The name server does not answer.',
};

interface SenderParts {
  readonly destinations: Destinations;
  readonly resolve: Resolver;
  readonly clock: Clock;
  /** The longest that one message may take, from the question for the address to the end, in milliseconds. */
  readonly timeLimit: number;
}

class TimeLimitError extends Error {}

/** Sends messages to Slack webhooks, and to whatever takes the same. */
export class SlackSender {
  readonly #destinations: Destinations;
  readonly #clock: Clock;
  readonly #timeLimit: number;
  readonly #checkedLookup: ReturnType<typeof checkedLookup>;

  constructor({ destinations, resolve, clock, timeLimit }: SenderParts) {
    this.#destinations = destinations;
    this.#clock = clock;
    this.#timeLimit = timeLimit;
    this.#checkedLookup = checkedLookup(resolve);
  }

  /** Sends a text. Never rejects: a failure is an outcome. When `signal` ends it, whether it arrived is not known. */
  async send(url: string, text: string, signal: AbortSignal): Promise<Outcome> {
    // Asked again each time: the operator may have changed what is allowed since the URL was saved.
    const fault = this.#destinations.faultOf(url);
    if (fault !== undefined) return failure(`The URL ${fault}.`);
    const target = new URL(url);
    const client = this.#clientFor(target);
    const end = (reason: Error): void => void client.destroy(reason);
    const timer = setTimeout(end, this.#timeLimit, new TimeLimitError());
    const cutOff = (): void => {
      end(new Error('The sending was cut off.'));
    };
    signal.addEventListener('abort', cutOff, { once: true });
    try {
      return await this.#outcomeOf(await post(client, target, text));
    } catch (error) {
      return failure(this.#reasonOf(error));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cutOff);
      // Closes the connection too, with whatever is still coming.
      void client.destroy();
    }
  }

  /** A client for one message: nothing is left of it that another could suffer from, or that would have to be closed. */
  #clientFor(target: URL): Client {
    const isTrusted = this.#destinations.isTrusted(target);
    return new Client(target.origin, {
      connect: { timeout: this.#timeLimit, ...(!isTrusted && { lookup: this.#checkedLookup }) },
    });
  }

  async #outcomeOf({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Outcome> {
    body.on('error', () => undefined);
    if (statusCode >= 200 && statusCode < 300) return { kind: 'delivered' };
    if (statusCode >= 300 && statusCode < 400) {
      return failure(`The destination answered with a redirect (${statusCode}), which is not followed.`);
    }
    const word = wordOf(await beginningOf(body));
    const header = headers['retry-after'];
    return {
      kind: 'failed',
      reason: `The destination answered ${statusCode}${word === undefined ? '' : ` (${word})`}.`,
      onlyThisOne: aboutTheMessage.includes(statusCode),
      retryAfter:
        aboutTheTime.includes(statusCode) && typeof header === 'string'
          ? retryAfterOf(header, this.#clock.now())
          : undefined,
    };
  }

  #reasonOf(error: unknown): string {
    if (error instanceof TimeLimitError)
      return `The destination did not answer within ${this.#timeLimit / 1000} s.`;
    if (error instanceof RefusedHostError) return error.message;
    if (error instanceof errors.HTTPParserError) return 'The destination does not answer in HTTP.';
    const { code } = error as { code?: unknown };
    // Never the message of the error: it may hold the URL.
    if (typeof code !== 'string') return 'The message could not be sent.';
    return connectionFaults[code] ?? `The message could not be sent (${code}).`;
  }
}

/** What Slack asks to be escaped in a text. https://docs.slack.dev/messaging/formatting-message-text */
export function escapedForSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function post(client: Client, target: URL, text: string): Promise<Dispatcher.ResponseData> {
  return client.request({
    method: 'POST',
    path: target.pathname + target.search,
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Worklog' },
    body: JSON.stringify({ text: escapedForSlack(text) }),
    reset: true,
  });
}

/** The beginning of an answer, as far as it comes. */
async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  let bytes = Buffer.alloc(0);
  try {
    for await (const chunk of body) {
      bytes = Buffer.concat([bytes, chunk as Buffer]).subarray(0, answerBytes);
      if (bytes.length === answerBytes) break;
    }
  } catch {
    // The status has said that it failed; the reason is a help at most.
  }
  return bytes.toString();
}

/** The word with which Slack gives its reason, such as `no_service`. Other answers could hold anything: nothing of them. */
function wordOf(answer: string): string | undefined {
  return /^[a-z]{1,20}(?:_[a-z]{1,20}){0,5}$/.exec(answer.trim())?.[0];
}

function failure(reason: string): Outcome {
  return { kind: 'failed', reason, onlyThisOne: false, retryAfter: undefined };
}
