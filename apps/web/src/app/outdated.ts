/** How long, in milliseconds, a page that was loaded anew because of a missing part does not do so again. */
const patience = 10_000;

const loadedAnewAt = 'worklog.loaded-anew';

/**
 * Loads the page anew when a part of it is no longer there: the server was upgraded while the page was open. Where that
 * does not help, the screen says that it could not be loaded.
 */
export function reloadWhenOutdated(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(loadedAnewAt) ?? 0);
    if (Date.now() - last < patience) return;
    event.preventDefault();
    sessionStorage.setItem(loadedAnewAt, String(Date.now()));
    location.reload();
  });
}
