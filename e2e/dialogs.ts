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
];
