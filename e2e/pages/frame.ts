import type { Locator, Page } from 'playwright-core';

/** A place of the main navigation. */
export type Place = 'Today' | 'Calendar' | 'Summary' | 'People' | 'Policies' | 'Configurations' | 'Audit';

/** What is around every screen of somebody who is signed in. */
export class Frame {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The navigation: beside the screen, or below it on a phone. The other one is not rendered to anybody. */
  get navigation(): Locator {
    return this.#page.getByRole('navigation', { name: 'Main' });
  }

  /** The title of the screen. */
  get title(): Locator {
    return this.#page.getByRole('main').getByRole('heading', { level: 1 });
  }

  /** The line that says that the server does not answer. */
  get connectionLine(): Locator {
    return this.#page.getByText('The server does not answer.');
  }

  /** What says what has just been done, with Undo where it can be taken back. */
  get toast(): Locator {
    return this.#page.getByRole('status');
  }

  async goTo(place: Place): Promise<void> {
    await this.navigation.getByRole('link', { name: place }).click();
  }

  async chooseTheme(theme: 'Light' | 'Dark' | 'As the system'): Promise<void> {
    await this.#page.getByRole('radio', { name: theme }).check({ force: true });
  }

  /** Opens the list of keys by its key. */
  async openKeys(): Promise<Locator> {
    await this.#page.keyboard.press('?');
    return this.#page.getByRole('dialog', { name: 'Keys' });
  }
}
