import type { Locator, Page } from 'playwright-core';

/** `/configurations` and what opens from it. */
export class ConfigurationsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get search(): Locator {
    return this.#page.getByRole('searchbox', { name: 'Search configurations' });
  }

  /** What the server finds wrong, or asks for. */
  get alert(): Locator {
    return this.#page.getByRole('alert');
  }

  get editor(): Locator {
    return this.#page.getByRole('textbox', { name: /^Data of/ });
  }

  get difference(): Locator {
    return this.#page.getByRole('region', { name: 'Difference' });
  }

  get table(): Locator {
    return this.#page.getByRole('table');
  }

  /** The version that is shown. */
  version(version: number): Locator {
    return this.#page.getByText(`Version ${version}`, { exact: true });
  }

  link(name: string): Locator {
    return this.#page.getByRole('main').getByRole('link', { name });
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name });
  }

  dialog(name: string): Locator {
    return this.#page.getByRole('dialog', { name });
  }

  async create(name: string): Promise<void> {
    await this.button('New …').click();
    await this.giveName(name);
  }

  /** Answers the dialog that asks for a name. */
  async giveName(name: string): Promise<void> {
    const dialog = this.dialog('New configuration');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Create' }).click();
  }

  async show(view: 'Table' | 'JSON' | 'Edit'): Promise<void> {
    await this.#page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
  }

  /** Looks at the difference, and saves it. */
  async save(version: number): Promise<void> {
    await this.button('Review changes').click();
    await this.difference.waitFor();
    await this.button(`Save version ${version}`).click();
  }

  async delete(name: string): Promise<void> {
    await this.button(`More: delete ${name}`).click();
    await this.#page.getByRole('menuitem', { name: 'Delete …' }).click();
    await this.dialog(`Delete ${name}?`).getByRole('textbox').fill(name);
    await this.button(`Delete ${name}`).last().click();
  }
}
