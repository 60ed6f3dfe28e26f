import type { Locator, Page } from 'playwright-core';

/** `/today`: logs today, and shows what is open. */
export class TodayPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A button that logs today, by the beginning of its name, such as `Office`. */
  pick(name: string): Locator {
    return this.#page
      .getByRole('group', { name: 'Log today' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** What is recorded of today, by its words. */
  stamp(text: string): Locator {
    return this.#page.getByRole('main').getByRole('status').getByText(text, { exact: true });
  }

  /** Opens the field for the note of today, once something is logged. */
  async startNote(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Add a note' }).click();
    return this.#page.getByLabel('Note for today');
  }

  async saveNote(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Save note' }).click();
  }

  /** Confirms what is planned for today, half by half. */
  async confirmPlan(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Confirm the plan' }).click();
  }

  /** Confirms the plans of this week, or of the last one where this one has begun today. */
  async confirmWeek(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Confirm (this|last) week$/ }).click();
  }
}
