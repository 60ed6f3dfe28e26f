import { demoConfiguration } from './demo.mjs';
import { pageRoutes, type PageRoute } from './routes.mjs';

/** An address to look at, and whether one has to be signed in to see it. */
export interface Address {
  readonly address: string;
  readonly isOpen: boolean;
}

const thisYear = new Date().toISOString().slice(0, 4);
const thisMonth = new Date().toISOString().slice(0, 7);

/**
 * What stands in addresses that say something: for each pattern the addresses to look at, with what is in the data of
 * the demo. Addresses without such a part need no entry.
 */
const examples: Readonly<Record<string, readonly string[]>> = {
  '/calendar/$period': [`/calendar/${thisYear}`, `/calendar/${thisMonth}`],
  '/configurations/$name': ['', '?view=json', '?view=edit'].map(
    (view) => `/configurations/${demoConfiguration}${view}`,
  ),
};

/** Every address of the page, from the list of its router: a new route is looked at, or says what it lacks. */
export const addresses: readonly Address[] = pageRoutes.flatMap((route) =>
  addressesOf(route).map((address) => ({ address, isOpen: route.isOpen })),
);

function addressesOf({ path }: PageRoute): readonly string[] {
  const known = examples[path];
  if (known) return known;
  if (path.includes('$'))
    throw new Error(`${path} needs an address to look at, in e2e/support/addresses.ts.`);
  return [path];
}
