import type { Locator, Page } from 'playwright-core';

/** `/admin/people`, and the sheet of a person. */
export class PeoplePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The sheet of a person. */
  sheet(name: string): Locator {
    return this.#page.getByRole('dialog', { name });
  }

  /** The line of a person in the list. */
  row(name: string): Locator {
    return this.#page.getByRole('row', { name });
  }

  async open(name: string): Promise<Locator> {
    await this.#page.getByRole('button', { name, exact: true }).click();
    const sheet = this.sheet(name);
    await sheet.waitFor();
    return sheet;
  }

  async find(text: string): Promise<void> {
    await this.#page.getByRole('searchbox', { name: 'Find a person by name' }).fill(text);
  }

  /** Makes an account; resolves to the link with which the person chooses a password. */
  async addWithLink(name: string): Promise<string> {
    await this.#page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByRole('button', { name: `Add ${name}` }).click();
    const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
    await dialog.getByRole('button', { name: 'Done' }).click();
    return link;
  }
}

/** A screen of policies: `/admin/day-types`, `/admin/allowances`, `/admin/holidays`. */
export class PolicyPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** What is said of a change that was saved or refused. */
  told(text: string): Locator {
    return this.#page.getByText(text);
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  /** Chooses something that can be done with an item. */
  async choose(item: string, action: string): Promise<void> {
    await this.#page
      .getByRole('button', { name: `Change ${item}`, exact: true })
      .last()
      .click();
    await this.#page.getByRole('menuitem', { name: action }).click();
  }

  /** Opens the form of a type, writes its name and saves it. */
  async rename(from: string, to: string): Promise<void> {
    await this.press(from);
    await this.typeName(to);
    await this.save();
  }

  async typeName(name: string): Promise<void> {
    await this.dialog.getByLabel('Name', { exact: true }).fill(name);
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save' }).click();
  }
}
