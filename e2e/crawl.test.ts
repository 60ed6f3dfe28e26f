import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dialogs } from './dialogs.ts';
import { addresses } from './support/addresses.ts';
import { expectNoViolations } from './support/axe.ts';
import { windows } from './support/browser.ts';
import { demoAdministrator } from './support/demo.mjs';
import { journeyOn } from './support/journey.ts';
import { expectNoSidewaysScroll } from './support/overflow.ts';

const crawl = journeyOn({ database: 'demo' }).extend('administrator', { scope: 'file' }, async ({ server }) =>
  server.signIn(demoAdministrator),
);

/** Looks at what a page shows, in both themes and at both widths. Nothing but colours depends on the theme. */
async function lookAt(page: Page): Promise<void> {
  for (const size of Object.values(windows)) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page, 'colours');
  }
}

crawl.for(addresses)(
  '$address can be used by everybody',
  async ({ address, isOpen }, { open, administrator }) => {
    const { page } = await open({ path: address, ...(!isOpen && { as: administrator }) });
    await lookAt(page);
    await expectNoSidewaysScroll(page);
  },
);

crawl.for(dialogs)('the dialog $name can be used by everybody', async (dialog, { open, administrator }) => {
  const { page } = await open({ path: dialog.address, as: administrator });
  await dialog.open(page);
  await lookAt(page);
  await expectNoSidewaysScroll(page);
});

crawl('an address that leads nowhere says so', async ({ open, administrator }) => {
  const { page } = await open({ path: '/today/nowhere', as: administrator });
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await lookAt(page);
});

crawl('the description of the API is light or dark as the browser is set', async ({ open }) => {
  const { page } = await open({ path: '/api' });
  const methods = ['get', 'put', 'post', 'patch', 'delete'];
  for (const method of methods)
    await page.locator(`.opblock-${method} .opblock-summary-control`).first().click();
  await expectNoViolations(page, 'colours');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(28, 32, 34)');
  await expectNoViolations(page, 'colours');
  await expectNoSidewaysScroll(page);
});
