import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What is typed into the form of a correction. */
export interface Correction {
  readonly days: string;
  readonly reason: string;
}

/** `/summary`. */
export class SummaryPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The sheet with the days behind a number, or a dialog. */
  get dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  get toast(): Locator {
    return this.#page.getByRole('status');
  }

  /** A number by what it counts, as it is read out: `Remote`, `Remote, planned`. */
  number(what: string, part = 'Days by type'): Locator {
    return this.#page.getByRole('region', { name: part }).getByRole('link', { name: `${what}: ` });
  }

  /** The days that the open sheet adds up to. */
  get together(): Locator {
    return this.dialog.getByText('Together').locator('..');
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** The ledger of an allowance, opened if it is not. */
  async ledger(name: string, year: number): Promise<Locator> {
    const ledger = this.#page.getByRole('region', { name: `${name} ${year}, line by line` });
    if (!(await ledger.isVisible())) {
      await this.#page.getByRole('button', { name: `Show ${name} line by line` }).click();
    }
    await ledger.waitFor();
    return ledger;
  }

  async correct(ledger: Locator, { days, reason }: Correction): Promise<void> {
    await ledger.getByRole('button', { name: 'Correct …' }).click();
    await this.dialog.getByLabel('Days', { exact: true }).fill(days);
    await this.dialog.getByLabel('Reason', { exact: true }).fill(reason);
    await this.dialog.getByRole('button', { name: /^(Add|Take) / }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Downloads the days of the range; resolves to the name and the content of the file. */
  async downloadCsv(): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  /** Chooses a range by its first and last date. */
  async showRange(from: string, to: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Other range …' }).click();
    await this.dialog.getByLabel('From').fill(from);
    await this.dialog.getByLabel('To').fill(to);
    await this.dialog.getByRole('button', { name: 'Show this range' }).click();
  }
}
