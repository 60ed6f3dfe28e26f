import type { BrowserContext, Page, Request, Response } from 'playwright-core';

/** What a page that is signed out is always told: it asks who is there. */
const alwaysAllowed = [/^GET \/api\/v2\/me was answered 401$/];

/** Notes whatever goes wrong in a browser while a test looks at something else. */
export class Watch {
  /** What went wrong and was not allowed, a line each. */
  readonly problems: string[] = [];
  /** Requests that are under way. */
  readonly #underWay = new Set<Request>();
  readonly #allowed: RegExp[] = [...alwaysAllowed];
  readonly #origin: string;

  /** @param url the server's; a request to any other host is a problem */
  constructor(context: BrowserContext, url: string) {
    this.#origin = new URL(url).origin;
    context.on('page', (page) => {
      this.#watchPage(page);
    });
    context.on('request', (request) => {
      this.#begin(request);
    });
    context.on('response', (response) => {
      this.#judge(response);
    });
    context.on('requestfinished', (request) => this.#underWay.delete(request));
    context.on('requestfailed', (request) => {
      this.#fail(request);
    });
  }

  /** Allows what the pattern matches from now on, for example `/^PUT .* was answered 409$/`. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** How many requests the page waits for. */
  get requestsUnderWay(): number {
    return this.#underWay.size;
  }

  #watchPage(page: Page): void {
    page.on('pageerror', (error) => {
      this.#note(`uncaught: ${error.stack ?? error.message}`);
    });
    page.on('console', (message) => {
      // Of an answer that is an error the console tells less than `#judge` does.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
      this.#note(`console: ${message.text()}`);
    });
  }

  #begin(request: Request): void {
    const { origin, protocol } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    if (origin !== this.#origin) this.#note(`request to another host: ${request.url()}`);
    // A stream of events stays open as long as the page does.
    if (request.resourceType() !== 'eventsource') this.#underWay.add(request);
  }

  #judge(response: Response): void {
    if (response.status() < 400) return;
    this.#note(`${named(response.request())} was answered ${response.status()}`);
  }

  #fail(request: Request): void {
    this.#underWay.delete(request);
    const reason = request.failure()?.errorText ?? 'failed';
    // The page changed its mind, or was left.
    if (reason !== 'net::ERR_ABORTED') this.#note(`${named(request)} failed: ${reason}`);
  }

  #note(problem: string): void {
    if (!this.#allowed.some((pattern) => pattern.test(problem))) this.problems.push(problem);
  }
}

function named(request: Request): string {
  const { pathname, search } = new URL(request.url());
  return `${request.method()} ${pathname}${search}`;
}
