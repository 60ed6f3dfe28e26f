import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA and what it builds on, and what the makers of axe advise beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours, and so on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** How many places are told of each rule that is broken. */
const shownPlaces = 5;

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * Looks for what keeps people from using the page as it stands, and throws a line for each place where something does so.
 *
 * @param extent only what depends on colours, where the rest was looked at in the other theme
 */
export async function expectNoViolations(page: Page, extent: 'all' | 'colours' = 'all'): Promise<void> {
  // There is one document and no frame; the other mode would open a window of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (
    extent === 'all' ? builder.withTags(tags) : builder.withRules(colourRules)
  ).analyze();
  if (violations.length > 0) {
    throw new Error(`${shown(page)} is not accessible:\n${violations.flatMap(linesOf).join('\n')}`);
  }
}

function shown(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** The rule, and the first places where it is broken. */
function linesOf({ id, help, nodes }: Violation): readonly string[] {
  const places = nodes.slice(0, shownPlaces).map(({ target, failureSummary = '' }) => {
    const reasons = failureSummary.split('\n').slice(1);
    return `    ${target.join(' ')}: ${reasons.map((reason) => reason.trim()).join('; ')}`;
  });
  const more = nodes.length > shownPlaces ? [`    and ${nodes.length - shownPlaces} more`] : [];
  return [`  ${id}: ${help}`, ...places, ...more];
}
