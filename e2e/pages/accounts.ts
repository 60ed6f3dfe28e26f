import type { Download, Locator, Page } from 'playwright-core';

/** What signs in again in place when a session has ended. */
export class SignInAgain {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Sign in again' });
  }

  get refusal(): Locator {
    return this.dialog.getByText('This is not the password.');
  }

  async signIn({ name, password }: { readonly name: string; readonly password: string }): Promise<void> {
    await this.dialog.getByLabel(`Password of ${name}`).fill(password);
    await this.dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  }
}

/** The fields in which a new password is typed twice: `/reset-password` and `/settings/password`. */
export class NewPasswordPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async reset(password: string): Promise<void> {
    await this.#fill(password);
    await this.#page.getByRole('button', { name: 'Set new password' }).click();
  }

  async change(old: string, password: string): Promise<void> {
    await this.#page.getByLabel('Password until now').fill(old);
    await this.#fill(password);
    await this.#page.getByRole('button', { name: 'Change password' }).click();
  }

  async #fill(password: string): Promise<void> {
    await this.#page.getByLabel('New password', { exact: true }).fill(password);
    await this.#page.getByLabel('New password again').fill(password);
  }
}

/** `/settings/tokens`. */
export class TokenSettings {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Makes a token and answers its secret. */
  async create(name: string, scope: string): Promise<string> {
    await this.#page.getByRole('button', { name: 'New token …' }).click();
    const form = this.#page.getByRole('dialog', { name: 'New token' });
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('What it may do').selectOption({ label: scope });
    await form.getByRole('button', { name: 'Create token' }).click();
    const shown = this.#page.getByRole('dialog', { name: `The token ${name}` });
    const secret = await shown.getByLabel('Token', { exact: true }).inputValue();
    await shown.getByRole('button', { name: 'I have copied it' }).click();
    return secret;
  }

  async revoke(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Revoke ${name} …` }).click();
    await this.#page.getByRole('button', { name: 'Revoke token' }).click();
    await this.line(name).waitFor({ state: 'detached' });
  }

  line(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ hasText: name });
  }
}

/** `/settings/export`. */
export class ExportSettings {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async everything(): Promise<Download> {
    return this.#download('Download JSON');
  }

  async days(from: string, to: string): Promise<Download> {
    await this.#page.getByLabel('From', { exact: true }).fill(from);
    await this.#page.getByLabel('To', { exact: true }).fill(to);
    return this.#download('Download CSV');
  }

  async #download(name: string): Promise<Download> {
    const download = this.#page.waitForEvent('download');
    await this.#page.getByRole('button', { name }).click();
    return download;
  }
}

/** `/settings/delete-account`. */
export class DeleteAccountSettings {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What is said where it was refused. */
  get refusal(): Locator {
    return this.#page.getByRole('dialog').getByRole('alert');
  }

  async delete(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Delete account …' }).click();
    const dialog = this.#page.getByRole('dialog', { name: `Delete the account ${name}?` });
    await dialog.getByRole('textbox').fill(name);
    await dialog.getByRole('button', { name: 'Delete account' }).click();
  }
}
