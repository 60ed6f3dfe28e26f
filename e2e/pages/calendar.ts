import type { Locator, Page } from 'playwright-core';

/** `/calendar/…`: a month or a year, and the panel of the selected days. */
export class CalendarPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The days of a month or year, by its title: `November 2026`, `2026`. */
  grid(title: string): Locator {
    return this.#page.getByRole('grid', { name: title, exact: true });
  }

  /** A day such as `Wed 18 Mar`, and what has to be shown of it. */
  day(name: string, text = ''): Locator {
    return this.#page.getByRole('gridcell', { name: new RegExp(`^${name}:.*${text}`) });
  }

  /** The day that is marked as today. */
  today(text = ''): Locator {
    return this.#page
      .getByRole('gridcell', { name: new RegExp(text) })
      .and(this.#page.locator('[aria-current=date]'));
  }

  get selectedDays(): Locator {
    return this.#page.getByRole('gridcell', { selected: true });
  }

  /** The day that the browser's focus is on. */
  get focusedDay(): Locator {
    return this.#page.locator('[role=gridcell]:focus');
  }

  /** What changes the selected days. */
  panel(title: string): Locator {
    return this.#page.getByRole('dialog', { name: title });
  }

  /** A figure that opens its days, such as `Office`. */
  number(label: string): Locator {
    return this.#page.getByRole('link', { name: new RegExp(`^${label}: `) });
  }

  /** The days behind a figure. */
  get openedDays(): Locator {
    return this.#page.getByRole('dialog').getByRole('listitem');
  }

  /** Presses the pointer on a day, moves it over to another, and lets it go. */
  async drag(from: string, to: string): Promise<void> {
    await this.day(from).hover();
    await this.#page.mouse.down();
    await this.day(to).hover();
    await this.#page.mouse.up();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async undo(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Undo' }).click();
  }

  /** Opens the question of deleting a whole year. */
  async askToDeleteYear(year: string): Promise<Locator> {
    await this.#page.getByRole('button', { name: `More for ${year}` }).click();
    await this.#page.getByRole('menuitem', { name: `Delete ${year} …` }).click();
    return this.#page.getByRole('dialog', { name: `Delete everything of ${year}` });
  }
}
