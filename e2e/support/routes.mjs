// The page's own list of routes, taken from its router. Not TypeScript, so that the page's types stay with the page.
import { router } from '../../apps/web/src/app/router.tsx';

const isScreen = ({ options }) => options.component !== undefined;
const isLayout = ({ children }) => children !== undefined && Object.keys(children).length > 0;

/** Every address at which the page shows a screen. */
export const pageRoutes = Object.values(router.routesById)
  .filter((route) => isScreen(route) && !isLayout(route))
  .map(({ id, fullPath }) => ({
    path: fullPath.length > 1 ? fullPath.replace(/\/$/, '') : fullPath,
    isOpen: !id.startsWith('/framed'),
  }));
