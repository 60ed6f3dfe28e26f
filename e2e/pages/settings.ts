import type { Locator, Page } from 'playwright-core';

/** A weekday as it is called in full. */
type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** Settings, working pattern: when one is to work. */
export class WorkingPatternPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What is said of the pattern in force. */
  get week(): Locator {
    return this.#page.getByRole('main');
  }

  /** Makes some days free from a date on; all others stay as they are. */
  async addWithFree(days: readonly Weekday[], from: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'New pattern' }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'New working pattern' });
    await dialog.getByLabel('First day').fill(from);
    for (const day of days) {
      await dialog.getByRole('radiogroup', { name: day }).getByRole('radio', { name: 'Free' }).focus();
      await this.#page.keyboard.press('Space');
    }
    await dialog.getByRole('button', { name: /^Save from/ }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}

/** Settings, country and holidays: where one is based. */
export class CountryPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The choice of a country and a region, with the holidays that it brings. */
  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Country and region' });
  }

  /** The holidays of the year that is shown, as one has them. */
  get holidays(): Locator {
    return this.#page.getByRole('region', { name: /^Holidays of \d{4}$/ });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: /Choose a country|New country/ }).click();
  }

  /** Chooses without saving. */
  async choose(field: 'Country' | 'Region', name: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: field }).fill(name);
    await this.#page.getByRole('option', { name }).first().click();
  }

  /** Saves what is chosen, from a date on. */
  async saveFrom(date: string): Promise<void> {
    await this.dialog.getByLabel('First day').fill(date);
    await this.dialog.getByRole('button', { name: /^Save from/ }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}

/** Settings, places. */
export class PlacesPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The line of a place. */
  place(name: string): Locator {
    return this.#page.getByRole('rowheader', { name });
  }

  /** The dialog that merges two places. */
  get merging(): Locator {
    return this.#page.getByRole('dialog', { name: 'Merge two places' });
  }

  async add(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Add …' }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'Add a place' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Add place' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async do(action: string, place: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Edit ${place}`, exact: true }).click();
    await this.#page.getByRole('menuitem', { name: action }).click();
  }

  /** Chooses what the place that is being merged goes into; nothing is done yet. */
  async chooseInto(name: string): Promise<void> {
    await this.merging.getByRole('combobox', { name: 'goes into' }).fill(name);
    await this.#page.getByRole('option', { name }).click();
  }
}

/** Bringing days in from a file, one's own or everybody's. */
export class ImportPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What the dry run says. */
  get dryRun(): Locator {
    return this.#page.getByRole('region', { name: 'Dry run' });
  }

  /** What was written. */
  get result(): Locator {
    return this.#page.getByRole('region', { name: 'Imported' });
  }

  /** Chooses a file and checks it; nothing is written. */
  async check(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
    await this.#page.getByLabel('CSV file').setInputFiles(file);
    await this.#page.getByRole('button', { name: 'Check the file' }).click();
    await this.dryRun.waitFor();
  }

  /** The button that writes so many days. */
  write(days: string): Locator {
    return this.dryRun.getByRole('button', { name: `Import ${days}`, exact: true });
  }
}

/** Settings, Slack messages. */
export class MessagesPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get address(): Locator {
    return this.#page.getByRole('textbox', { name: 'Slack webhook address' });
  }

  /** What became of the messages. */
  get log(): Locator {
    return this.#page.getByRole('table');
  }

  async save(address: string): Promise<void> {
    await this.address.fill(address);
    await this.#page.getByRole('button', { name: 'Save address' }).click();
  }
}
