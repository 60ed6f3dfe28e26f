import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readConfigSearch, readConfigsSearch } from '../features/configs/search.ts';
import { AdministratorsOnly } from './admin-layout.tsx';
import { loadTexts } from './i18n.ts';
import { framed } from './parents.tsx';

const layout = createRoute({
  getParentRoute: () => framed,
  path: '/configurations',
  component: AdministratorsOnly,
});

const list = createRoute({
  getParentRoute: () => layout,
  path: '/',
  validateSearch: readConfigsSearch,
  loader: () => loadTexts('configs'),
  component: lazyRouteComponent(() => import('../features/configs/configs-page.tsx'), 'ConfigsPage'),
});

const one = createRoute({
  getParentRoute: () => layout,
  path: '$name',
  validateSearch: readConfigSearch,
  loader: () => loadTexts('configs'),
  component: lazyRouteComponent(() => import('../features/configs/config-page.tsx'), 'ConfigPage'),
});

/** The configuration store, for administrators. */
export const configRoutes = [layout.addChildren([list, one])] as const;
