import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readConfigSearch, readConfigsSearch } from '../features/configs/search.ts';
import { AdministratorsOnly } from './admin-layout.tsx';
import { loadTexts } from './i18n.ts';
import { framed, only } from './parents.tsx';

const layout = createRoute({
  getParentRoute: () => framed,
  path: '/configurations',
  component: AdministratorsOnly,
});

/** The list stays while one configuration after the other is opened. */
const listed = createRoute({
  getParentRoute: () => layout,
  id: 'listed',
  loader: () => loadTexts('configs'),
  component: lazyRouteComponent(() => import('../features/configs/configs-layout.tsx'), 'ConfigsLayout'),
});

const list = createRoute({
  getParentRoute: () => listed,
  path: '/',
  validateSearch: only(readConfigsSearch),
  component: lazyRouteComponent(() => import('../features/configs/configs-page.tsx'), 'ConfigsPage'),
});

const one = createRoute({
  getParentRoute: () => listed,
  path: '$name',
  validateSearch: only(readConfigSearch),
  component: lazyRouteComponent(() => import('../features/configs/config-page.tsx'), 'ConfigPage'),
});

/** The configuration store, for administrators. */
export const configRoutes = [layout.addChildren([listed.addChildren([list, one])])] as const;
