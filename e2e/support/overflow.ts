import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Widths of windows at which the layout changes or is tight, in CSS pixels. */
const widths = [360, 390, 768, 1024, 1440];

interface Overflow {
  readonly by: number;
  /** Elements that reach furthest beyond the right edge. */
  readonly culprits: readonly string[];
}

/** Makes the window as wide as each of the widths; throws when the page could be scrolled sideways at one of them. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { by, culprits } = await measured(page);
    if (by > 0) found.push(`  by ${by} at ${width}: ${culprits.join(', ')}`);
  }
  if (before) await page.setViewportSize(before);
  if (found.length > 0) throw new Error(`${page.url()} scrolls sideways:\n${found.join('\n')}`);
}

/** What floats beside something, such as an open menu, is put into the new window a moment after it has changed. */
const moments = [0, 50, 200, 500];

async function measured(page: Page): Promise<Overflow> {
  for (const moment of moments) {
    await delay(moment);
    const found = await page.evaluate(measure);
    if (found.by <= 0) return found;
  }
  return page.evaluate(measure);
}

/** Runs in the page. */
function measure(): Overflow {
  const by = (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth;
  if (by <= 0) return { by, culprits: [] };
  const isBeyond = (element: Element) => element.getBoundingClientRect().right > window.innerWidth + 0.5;
  const beyond = [...document.body.querySelectorAll('*')].filter(isBeyond);
  const innermost = beyond.filter((element) => ![...element.children].some(isBeyond)).slice(0, 3);
  const culprits = innermost.map((element) => {
    return `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  });
  return { by, culprits };
}
