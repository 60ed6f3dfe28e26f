import type { Page } from 'playwright-core';
import { Frame } from './pages/frame.ts';

/** A dialog, drawer or menu of the page, for the crawl: whoever adds one to the page adds it here. */
export interface DialogToCrawl {
  readonly name: string;
  /** Where it can be opened, by the administrator of the demo. */
  readonly address: string;
  /** Opens it; resolves when it is there. */
  readonly open: (page: Page) => Promise<void>;
}

export const dialogs: readonly DialogToCrawl[] = [
  {
    name: 'keys',
    address: '/today',
    open: async (page) => {
      const dialog = await new Frame(page).openKeys();
      await dialog.waitFor();
    },
  },
  {
    name: 'new token',
    address: '/settings/tokens',
    open: async (page) => {
      await page.getByRole('button', { name: 'New token …' }).click();
      await page.getByRole('dialog', { name: 'New token' }).waitFor();
    },
  },
  {
    name: 'delete account',
    address: '/settings/delete-account',
    open: async (page) => {
      await page.getByRole('button', { name: 'Delete account …' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
