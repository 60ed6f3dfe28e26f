import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { dialogs } from './dialogs.ts';
import { addresses } from './support/addresses.ts';
import { windows, type Theme, type WindowName } from './support/browser.ts';
import { demoAdministrator } from './support/demo.mjs';
import { journeyOn } from './support/journey.ts';

// Run by `npm run screenshots`, see scripts/screenshots.mjs. It takes pictures of the demo; it judges nothing.

/** Where all screens go; without it only the chosen ones are taken, for the README. */
const folder = process.env.SCREENSHOTS_FOLDER;
const chosenFolder = path.resolve(import.meta.dirname, '../docs/screenshots');

/** What the README shows. Small: they are kept in git. */
const chosen = ['/today', '/summary', /^\/calendar\/\d{4}$/, /^\/calendar\/\d{4}-\d\d$/];

/** A picture that is kept may weigh so many bytes. */
const mostBytes = 120_000;

const themes: readonly Theme[] = ['light', 'dark'];
const windowNames = Object.keys(windows) as readonly WindowName[];

/** Colours fade over when the theme changes, and charts are drawn again after the window has. */
const fading = 400;

const isChosen = (address: string): boolean =>
  chosen.some((one) => (typeof one === 'string' ? one === address : one.test(address)));

const taken = folder === undefined ? addresses.filter(({ address }) => isChosen(address)) : addresses;

const picture = journeyOn({ database: 'demo' }).extend(
  'administrator',
  { scope: 'file' },
  async ({ server }) => server.signIn(demoAdministrator),
);

picture.for(taken)('$address', async ({ address, isOpen }, { open, administrator }) => {
  const { page } = await open({ path: address, ...(!isOpen && { as: administrator }) });
  await takeAll(page, nameOf(address));
});

// A dialog may close when the window changes, so each picture begins anew.
picture.runIf(folder !== undefined).for(dialogs)('dialog $name', async (dialog, { open, administrator }) => {
  for (const window of windowNames) {
    for (const theme of themes) {
      const { page } = await open({ path: dialog.address, as: administrator, window, theme });
      await dialog.open(page);
      await take(page, `dialog-${dialog.name}-${theme}-${window}`);
    }
  }
});

async function takeAll(page: Page, name: string): Promise<void> {
  for (const window of windowNames) {
    await page.setViewportSize(windows[window]);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await take(page, `${name}-${colorScheme}-${window}`);
    }
  }
}

/** `/calendar/2026-11` becomes `calendar-month`, so that a picture keeps its name from year to year. */
function nameOf(address: string): string {
  const kinds = address.replace(/\/\d{4}-\d\d$/, '/month').replace(/\/\d{4}$/, '/year');
  return kinds.slice(1).replaceAll(/[^a-z\d]+/gi, '-');
}

async function take(page: Page, name: string): Promise<void> {
  await delay(fading);
  const into = folder ?? chosenFolder;
  mkdirSync(into, { recursive: true });
  if (folder === undefined) writeFileSync(path.join(into, `${name}.webp`), await small(page));
  else await page.screenshot({ path: path.join(into, `${name}.png`), fullPage: true });
}

/** What the window shows as WebP, which the browser itself can write, in a quality that stays within the limit. */
async function small(page: Page): Promise<Buffer> {
  const protocol = await page.context().newCDPSession(page);
  for (const quality of [80, 60, 40]) {
    const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= mostBytes) return bytes;
  }
  throw new Error(`A picture of ${page.url()} weighs more than ${mostBytes} bytes.`);
}
