import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { CalendarPage } from '../pages/calendar.ts';
import { Frame } from '../pages/frame.ts';
import { windows, type Visit, type WindowName } from '../support/browser.ts';
import { journey } from '../support/journey.ts';

/** The lower edge of what is shown, in CSS pixels from the top of the window. */
async function lowerEdge(shown: Locator): Promise<number> {
  const box = await shown.boundingBox();
  return box ? box.y + box.height : Infinity;
}

journey(
  'what is pressed stays in sight below the line of a server that is away',
  async ({ open, server }) => {
    const person = await server.newPerson();
    const dates = Array.from({ length: 19 }, (_, day) => `2026-03-${String(day + 2).padStart(2, '0')}`);
    await person.record({ dates, am: { type: 'office' }, pm: { type: 'office' } });
    const wide = await open({ path: '/calendar/2026-03', as: person, window: 'wide' });
    const phone = await open({ path: '/calendar/2026-03', as: person, window: 'phone' });
    for (const visit of [wide, phone]) visit.allow(/failed: net::ERR_/);

    await server.stop();
    await new CalendarPage(wide.page).drag('Mon 2 Mar', 'Fri 20 Mar');
    await expectFooterInSight(wide, 'wide');
    const theme = wide.page.getByRole('group', { name: 'Theme' });
    expect(await lowerEdge(theme)).toBeLessThanOrEqual(windows.wide.height);
    await wide.page.mouse.wheel(0, 2000);
    const line = await lowerEdge(new Frame(wide.page).connectionLine.first());
    const upperEdge = async () => (await wide.page.getByRole('dialog').boundingBox())?.y;
    await expect.poll(upperEdge).toBeGreaterThanOrEqual(line);

    await new CalendarPage(phone.page).day('Fri 20 Mar').click();
    await expectFooterInSight(phone, 'phone');
    await server.restart();
  },
);

async function sidesOf(shown: Locator): Promise<{ readonly left: number; readonly right: number }> {
  const box = await shown.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return { left: box.x, right: box.x + box.width };
}

/** Of the panel that is open, after the page has noticed that the server is away. */
async function expectFooterInSight({ page }: Visit, window: WindowName): Promise<void> {
  await page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
  await new Frame(page).connectionLine.first().waitFor();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Sick' }).click();
  const cancel = panel.getByRole('button', { name: 'Cancel' });
  await expect.poll(() => lowerEdge(cancel)).toBeLessThanOrEqual(windows[window].height);
}

journey('a very wide window leaves as much on either side of the content', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/today', as: person });
  await page.setViewportSize({ width: 2560, height: 1440 });
  const navigation = await sidesOf(new Frame(page).navigation);
  const main = await sidesOf(page.getByRole('main'));
  const left = main.left - navigation.right;
  const right = 2560 - main.right;
  expect(left).toBeGreaterThan(300);
  expect(Math.abs(left - right)).toBeLessThan(16);
});

/** Runs in the page: the words in the cells of a month that take more than one line where no language parts them. */
function partedWords(): readonly string[] {
  const found: string[] = [];
  for (const shown of document.querySelectorAll<HTMLElement>('[data-date] [title]')) {
    shown.style.hyphens = 'none';
    const text = shown.firstChild;
    if (text === null) continue;
    for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      // What dots stand for has a place of its own on the same line.
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}

async function expectWholeWords(page: Page): Promise<void> {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(partedWords)).toEqual([]);
  }
}

journey('the name of a holiday is not parted at any letter', async ({ open, server }) => {
  const person = await server.newPerson();
  await person.api('PUT', '/api/v2/me/bases/2026-01-01', { country: 'DE', region: 'DE-BY' });
  await person.record({ dates: ['2026-12-25'], am: { type: 'holiday' }, pm: { type: 'holiday' } });
  const { page } = await open({ path: '/calendar/2026-12', as: person, locale: 'de-DE' });
  for (const name of ['1. Weihnachtstag', '2. Weihnachtstag']) await page.getByTitle(name).waitFor();
  await page.locator('[data-date="2026-12-21"]').click();
  await page.getByRole('dialog').waitFor();
  await expectWholeWords(page);
});
