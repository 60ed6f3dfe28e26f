import { askedByToday } from '../features/ledger/today/asked-first.ts';

/**
 * What the addresses of the page ask the API for before they are of use to somebody who is signed in: paths without a slash
 * before them. The build hands it to the server, which names it to browsers whose session is valid.
 */
export const askedFirst: Readonly<Record<string, readonly string[]>> = {
  '/': askedByToday,
  '/today': askedByToday,
};
