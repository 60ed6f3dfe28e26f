import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Person } from './person.ts';
import type { Server } from './server.ts';
import { Watch } from './watch.ts';

/** The two sizes of window in which screens are looked at, in CSS pixels. */
export const windows = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

export type Theme = 'light' | 'dark';
export type WindowName = keyof typeof windows;

/** How a browser is opened. */
export interface OpenOptions {
  /** What is opened, `/` without it. */
  readonly path?: string;
  /** Who is signed in; nobody without it. */
  readonly as?: Person;
  readonly window?: WindowName;
  readonly theme?: Theme;
  readonly locale?: 'en-GB' | 'de-DE';
  /** Of the machine that the browser is on: an IANA name. */
  readonly timeZone?: string;
}

/** Where pictures of what failed are put. */
const results = path.resolve(import.meta.dirname, '../results');

/** How long a page may take to show what it was asked for, in milliseconds. */
const patience = 15_000;

/** How long nothing must be under way before a page counts as settled, in milliseconds. */
const quiet = 150;

/** A browser window of one person: cookies and storage of its own. What goes wrong in it fails the test. */
export class Visit {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #watch: Watch;

  private constructor(context: BrowserContext, page: Page, watch: Watch) {
    this.#context = context;
    this.page = page;
    this.#watch = watch;
  }

  /** Opens a window that shows nothing yet. */
  static async begin(browser: Browser, { url }: Server, options: OpenOptions): Promise<Visit> {
    const touches = options.window === 'phone';
    const context = await browser.newContext({
      baseURL: url,
      viewport: windows[options.window ?? 'wide'],
      hasTouch: touches,
      colorScheme: options.theme ?? 'light',
      locale: options.locale ?? 'en-GB',
      timezoneId: options.timeZone ?? 'UTC',
      // What moves is looked at before it has arrived.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience);
    const watch = new Watch(context, url);
    await options.as?.signInto(context);
    return new Visit(context, await context.newPage(), watch);
  }

  /** Opens another address, as by typing it. */
  async go(address: string): Promise<void> {
    await this.page.goto(address);
    await this.settled();
  }

  /** Says that something is meant to go wrong from now on; see `Watch` for how it would be told. */
  allow(pattern: RegExp): void {
    this.#watch.allow(pattern);
  }

  /** Waits until the page shows a heading and waits for nothing more. */
  async settled(): Promise<void> {
    const { page } = this;
    await page.getByRole('heading').first().waitFor();
    const deadline = Date.now() + patience;
    let quietSince = Date.now();
    while (Date.now() - quietSince < quiet) {
      if (Date.now() > deadline) throw new Error(`${page.url()} does not come to rest.`);
      const isBusy = this.#watch.requestsUnderWay > 0 || (await page.locator('[aria-busy=true]').count()) > 0;
      if (isBusy) quietSince = Date.now();
      await delay(20);
    }
  }

  /** Closes it. When the test has failed, a picture of it is kept under that name. */
  async close(failedTest: string | undefined): Promise<void> {
    if (failedTest !== undefined) {
      const name = failedTest
        .replaceAll(/[^\p{L}\d]+/gu, '-')
        .replace(/^-/, '')
        .slice(0, 120);
      const file = path.join(results, `${name}.png`);
      await this.page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
    }
    await this.#context.close();
  }

  /** What went wrong, a line each. */
  get problems(): readonly string[] {
    return this.#watch.problems;
  }
}
