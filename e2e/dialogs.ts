import type { Page } from 'playwright-core';
import { ConfigurationsPage } from './pages/configurations.ts';
import { Frame } from './pages/frame.ts';
import { demoConfiguration } from './support/demo.mjs';

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
  {
    name: 'new working pattern',
    address: '/settings/working-time',
    open: async (page) => {
      await page.getByRole('button', { name: 'New pattern …' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'country and region',
    address: '/settings/holidays',
    open: async (page) => {
      await page.getByRole('button', { name: 'New country or region …' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'new rate',
    address: '/settings/allowances',
    open: async (page) => {
      await page.getByRole('button', { name: 'New rate …' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'add days to an allowance',
    address: '/settings/allowances',
    open: async (page) => {
      await page.getByRole('button', { name: 'Add days …' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'add a place',
    address: '/settings/places',
    open: async (page) => {
      await page.getByRole('button', { name: 'Add …' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'merge two places',
    address: '/settings/places',
    open: async (page) => {
      await page.getByRole('button', { name: 'Merge …' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'what can be done with a place',
    address: '/settings/places',
    open: async (page) => {
      await page.getByRole('button', { name: 'Edit Innsbruck' }).first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'new configuration',
    address: '/configurations',
    open: async (page) => {
      await page.getByRole('button', { name: 'New …' }).click();
      await page.getByRole('dialog', { name: 'New configuration' }).waitFor();
    },
  },
  {
    name: 'how to search configurations',
    address: '/configurations',
    open: async (page) => {
      await page.getByRole('button', { name: 'How to search' }).click();
      await page.getByRole('dialog', { name: 'How to search' }).waitFor();
    },
  },
  {
    name: 'delete a configuration',
    address: `/configurations/${demoConfiguration}`,
    open: async (page) => {
      await page.getByRole('button', { name: `More: delete ${demoConfiguration}` }).click();
      await page.getByRole('menuitem', { name: 'Delete …' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'difference of a configuration',
    address: `/configurations/${demoConfiguration}?view=edit`,
    open: async (page) => {
      const screen = new ConfigurationsPage(page);
      await screen.editor.fill('[{ "changed": true }]');
      await screen.button('Review changes').click();
      await screen.difference.waitFor();
    },
  },
  {
    name: 'leave a configuration without saving',
    address: `/configurations/${demoConfiguration}?view=edit`,
    open: async (page) => {
      const screen = new ConfigurationsPage(page);
      await screen.editor.fill('[{ "changed": ');
      await page.getByText(/^Line 1, column/).waitFor();
      await new Frame(page).goTo('Today');
      await screen.dialog('Leave without saving?').waitFor();
    },
  },
  {
    name: 'add a person',
    address: '/admin/people',
    open: async (page) => {
      await page.getByRole('button', { name: 'Add a person' }).click();
      await page.getByRole('dialog', { name: 'Add a person' }).waitFor();
    },
  },
  {
    name: 'a person and how an allowance adds up',
    address: '/admin/people?person=Rafael%20Quintanilha',
    open: async (page) => {
      const sheet = page.getByRole('dialog', { name: 'Rafael Quintanilha' });
      await sheet.getByText('Vacation').click();
      await sheet.getByRole('button', { name: 'Add a correction' }).waitFor();
    },
  },
  {
    name: 'change a day type',
    address: '/admin/day-types',
    open: async (page) => {
      await page.getByRole('button', { name: 'Office', exact: true }).click();
      await page.getByRole('dialog', { name: 'Change Office' }).waitFor();
    },
  },
  {
    name: 'change an allowance',
    address: '/admin/allowances',
    open: async (page) => {
      await page.getByRole('button', { name: 'Change Vacation', exact: true }).first().click();
      await page.getByRole('dialog', { name: 'Change Vacation' }).waitFor();
    },
  },
];
