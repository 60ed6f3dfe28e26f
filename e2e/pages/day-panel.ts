import type { Locator, Page } from 'playwright-core';

/** The panel that changes one day or several, beside Today and the calendar. */
export class DayPanel {
  readonly #panel: Locator;

  /** @param title the beginning of its title: `Monday 2 March`, `4 days selected` */
  constructor(page: Page, title: string) {
    this.#panel = page.getByRole('dialog', { name: title });
  }

  get notes(): Locator {
    return this.#panel.getByLabel('Notes');
  }

  get place(): Locator {
    return this.#panel.getByRole('combobox', { name: 'Place' });
  }

  /** What keeps a change from being saved. */
  get alert(): Locator {
    return this.#panel.getByRole('alert');
  }

  /** What becomes of a day that is set already: `Keep` or `Replace`. */
  decision(day: string, decision: 'Keep' | 'Replace'): Locator {
    return this.#panel.getByRole('group', { name: day }).getByRole('button', { name: decision });
  }

  async chooseType(name: string): Promise<void> {
    await this.#panel.getByRole('group', { name: 'Day type' }).getByRole('button', { name }).click();
  }

  async press(name: string): Promise<void> {
    await this.#panel.getByRole('button', { name }).click();
  }
}
