import { checkReach, onServerBack } from '../data/connection.ts';

/** How long, in milliseconds, a page that was loaded anew because of a missing part does not do so again. */
const patience = 10_000;

const loadedAnewAt = 'worklog.loaded-anew';

/** The event of a part that did not come, with what failed. */
interface PreloadError extends Event {
  readonly payload?: unknown;
}

/**
 * Makes a part of the page that does not come a failure of its screen alone. The router would load the whole page anew at
 * once; while the server is away, that would take from people what they see and what they type.
 */
export function tellOfMissingParts(): void {
  addEventListener('vite:preloadError', ({ payload }: PreloadError) => {
    if (payload instanceof Error)
      Object.assign(payload, { name: 'Unreachable', message: 'A part of the page could not be loaded.' });
  });
  onServerBack(askForStylesAgain);
}

/** A style sheet that did not come is not asked for again by whoever needs it next. */
function askForStylesAgain(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (link.sheet === null) link.replaceWith(link.cloneNode());
}

/** Whether a screen failed because something of it did not come. */
export const isMissing = (error: unknown): boolean => error instanceof Error && error.name === 'Unreachable';

/**
 * Loads the page anew if the server answers: it was upgraded while the page was open, or is back. Where that does not help,
 * the screen says that it could not be loaded.
 */
export async function reloadIfReached(): Promise<void> {
  const last = Number(sessionStorage.getItem(loadedAnewAt) ?? 0);
  if (Date.now() - last < patience || !(await checkReach())) return;
  sessionStorage.setItem(loadedAnewAt, String(Date.now()));
  location.reload();
}
