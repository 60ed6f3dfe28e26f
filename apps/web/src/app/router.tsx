import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { basePath } from '../data/base-path.ts';
import { readCalendarSearch } from '../features/ledger/calendar/search.ts';
import { loadToday } from '../features/ledger/today/load-today.ts';
import { TodayPage } from '../features/ledger/today/today-page.tsx';
import { readTodaySearch } from '../features/ledger/today/search.ts';
import { readSummarySearch } from '../features/summary/search.ts';
import { adminRoutes } from './admin-routes.tsx';
import { configRoutes } from './config-routes.tsx';
import { loadTexts } from './i18n.ts';
import { NotFound, ScreenFailed, ScreenLoading } from './screen-states.tsx';
import { openRoutes } from './open-routes.tsx';
import { framed, only, rootRoute } from './parents.tsx';
import { settingsRoutes } from './settings-routes.tsx';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today', replace: true });
  },
});

const today = createRoute({
  getParentRoute: () => framed,
  path: '/today',
  validateSearch: only(readTodaySearch),
  loader: () => Promise.all([loadTexts('ledger'), loadToday()]),
  component: TodayPage,
});

/** A year, `2026`, or a month, `2026-11`. */
const calendar = createRoute({
  getParentRoute: () => framed,
  path: '/calendar/$period',
  validateSearch: only(readCalendarSearch),
  loader: () => loadTexts('ledger'),
  component: lazyRouteComponent(
    () => import('../features/ledger/calendar/calendar-page.tsx'),
    'CalendarPage',
  ),
});

const calendarNow = createRoute({
  getParentRoute: () => framed,
  path: '/calendar',
  loader: () => loadTexts('ledger'),
  component: lazyRouteComponent(() => import('../features/ledger/calendar/calendar-now.tsx'), 'CalendarNow'),
});

const summary = createRoute({
  getParentRoute: () => framed,
  path: '/summary',
  validateSearch: only(readSummarySearch),
  loader: () => loadTexts('summary'),
  component: lazyRouteComponent(() => import('../features/summary/summary-page.tsx'), 'SummaryPage'),
});

/** Every screen has its line here. */
const routeTree = rootRoute.addChildren([
  home,
  ...openRoutes,
  framed.addChildren([today, calendar, calendarNow, summary, settingsRoutes, adminRoutes, ...configRoutes]),
]);

/** Leads from an address to its screen. */
export const router = createRouter({
  routeTree,
  // A proxy may show the server under a path of its own.
  basepath: basePath === '' ? '/' : basePath,
  defaultPreload: 'intent',
  notFoundMode: 'root',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ScreenFailed,
  defaultPendingComponent: ScreenLoading,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
