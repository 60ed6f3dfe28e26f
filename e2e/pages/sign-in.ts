import type { Locator, Page } from 'playwright-core';

interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** `/sign-in`, and the same form in place when a session has ended. */
export class SignInPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What is said of a name and password that do not fit together. */
  get refusal(): Locator {
    return this.#page.getByRole('alert');
  }

  async signIn({ name, password }: Credentials): Promise<void> {
    await this.#page.getByLabel('Name', { exact: true }).fill(name);
    await this.#page.getByLabel('Password', { exact: true }).fill(password);
    await this.#page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async goToCreateAccount(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Create an account' }).click();
  }
}

/** `/create-account`. */
export class CreateAccountPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async create({ name, password }: Credentials): Promise<void> {
    await this.#page.getByLabel('Name', { exact: true }).fill(name);
    await this.#page.getByLabel('Password', { exact: true }).fill(password);
    await this.#page.getByLabel('Password again').fill(password);
    await this.#page.getByRole('button', { name: 'Create account' }).click();
  }
}
