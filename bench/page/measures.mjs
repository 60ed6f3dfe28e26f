import { openWindow } from './browser.mjs';

/** How many times slower the browser's processor is made, as that of a cheap phone is. */
export const slowDown = 4;

/** The cell whose type is changed in the year. */
const dateOfCell = /\b18 Mar(ch)?\b/;
const keysOfTypes = ['o', 'r'];

/** Opens Today with nothing in the cache. Resolves to its scripts and when it was of use, in milliseconds. */
export async function openToday(browser, { url, person }) {
  const window = await openWindow(browser, { url, person, slowDown });
  await window.page.goto('/today');
  await window.page.waitForFunction(() => window.probe.usefulAt !== undefined);
  const { bytes, files } = window.scripts;
  const usefulAt = await window.page.evaluate(() => window.probe.usefulAt);
  return { ...window, bytes, files, usefulAt };
}

/** Presses the button of a type on Today. Resolves to the milliseconds until the server's answer has come. */
export async function logToday({ page }) {
  const saved = page.waitForResponse(
    (response) => /\/me\/days/.test(response.url()) && response.request().method() !== 'GET',
  );
  await page.evaluate(() => window.probe.watchClick());
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Office/ })
    .first()
    .click();
  const response = await saved;
  if (!response.ok()) throw new Error(`To log today was answered ${response.status()}.`);
  await response.finished();
  return page.evaluate((url) => {
    const entries = performance.getEntriesByName(url, 'resource');
    return entries.at(-1).responseEnd - window.probe.clickedAt;
  }, response.url());
}

/** Opens a full year. Resolves to a function that changes a day by a key and tells the milliseconds until it is seen. */
export async function openYear(browser, { url, person, year }) {
  const window = await openWindow(browser, { url, person });
  const { page } = window;
  await page.goto(`/calendar/${year}`);
  const main = page.getByRole('main');
  const cell = main
    .getByRole('gridcell', { name: dateOfCell })
    .or(main.getByRole('button', { name: dateOfCell }))
    .first();
  await cell.click();
  const element = await cell.elementHandle();
  let turn = 0;
  const change = async () => {
    turn += 1;
    // Before the key and not beside it: the two take different ways into the browser.
    await element.evaluate((node) => window.probe.watchText(node, 'keydown'));
    const saved = page.waitForResponse((response) => response.request().method() !== 'GET');
    await page.keyboard.press(keysOfTypes[turn % keysOfTypes.length]);
    const { at, paintedAt } = await page.evaluate(() => window.probe.watched);
    // The next change must not meet this one on its way.
    await (await saved).finished();
    return paintedAt - at;
  };
  return { change, close: window.close };
}
