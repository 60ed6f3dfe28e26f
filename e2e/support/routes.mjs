// The page's own list of routes, taken from its router. Not TypeScript, so that the page's types stay with the page.

/** What the page asks a browser for while its modules are loaded, which is all that happens to them here. */
const askedFor = {
  matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
  addEventListener: () => undefined,
  document: { documentElement: { dataset: {} } },
  navigator: { languages: ['en'] },
};

async function loadRouter() {
  const lent = Object.entries(askedFor).filter(([name]) => !(name in globalThis));
  for (const [name, value] of lent) globalThis[name] = value;
  // First what asks: the router itself has to see that there is no document, and keep to its memory.
  await import('../../apps/web/src/ui/preferences.ts');
  for (const [name] of lent) delete globalThis[name];
  return (await import('../../apps/web/src/app/router.tsx')).router;
}

const router = await loadRouter();

const isScreen = ({ options }) => options.component !== undefined;
const isLayout = ({ children }) => children !== undefined && Object.keys(children).length > 0;

/** Every address at which the page shows a screen. */
export const pageRoutes = Object.values(router.routesById)
  .filter((route) => isScreen(route) && !isLayout(route))
  .map(({ id, fullPath }) => ({
    path: fullPath.length > 1 ? fullPath.replace(/\/$/, '') : fullPath,
    isOpen: !id.startsWith('/framed'),
  }));
