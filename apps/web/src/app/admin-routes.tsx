import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readPeopleSearch } from '../features/accounts/administration/search.ts';
import { readAuditSearch } from '../features/audit/search.ts';
import { readOutboxSearch } from '../features/notifications/outbox-search.ts';
import { loadTexts } from './i18n.ts';
import { framed, only } from './parents.tsx';
import { AdminLayout } from './admin-layout.tsx';

const layout = createRoute({
  getParentRoute: () => framed,
  path: '/admin',
  component: AdminLayout,
});

const people = createRoute({
  getParentRoute: () => layout,
  path: 'people',
  validateSearch: only(readPeopleSearch),
  loader: () => loadTexts('accounts'),
  component: lazyRouteComponent(
    () => import('../features/accounts/administration/people-page.tsx'),
    'PeoplePage',
  ),
});

const importing = createRoute({
  getParentRoute: () => layout,
  path: 'import',
  loader: () => loadTexts('imports'),
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
});

const dayTypes = createRoute({
  getParentRoute: () => layout,
  path: 'day-types',
  loader: () => loadTexts('policies'),
  component: lazyRouteComponent(() => import('../features/policies/day-types-page.tsx'), 'DayTypesPage'),
});

const holidays = createRoute({
  getParentRoute: () => layout,
  path: 'holidays',
  loader: () => loadTexts('policies'),
  component: lazyRouteComponent(
    () => import('../features/policies/holidays-page.tsx'),
    'CompanyHolidaysPage',
  ),
});

const allowances = createRoute({
  getParentRoute: () => layout,
  path: 'allowances',
  loader: () => loadTexts('policies'),
  component: lazyRouteComponent(
    () => import('../features/policies/allowances-page.tsx'),
    'AllowancePoliciesPage',
  ),
});

const offices = createRoute({
  getParentRoute: () => layout,
  path: 'offices',
  loader: () => loadTexts('places'),
  component: lazyRouteComponent(() => import('../features/places/offices-page.tsx'), 'OfficesPage'),
});

const audit = createRoute({
  getParentRoute: () => layout,
  path: 'audit',
  validateSearch: only(readAuditSearch),
  loader: () => loadTexts('audit'),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});

const outbox = createRoute({
  getParentRoute: () => layout,
  path: 'outbox',
  validateSearch: only(readOutboxSearch),
  loader: () => loadTexts('notifications'),
  component: lazyRouteComponent(() => import('../features/notifications/outbox-page.tsx'), 'OutboxPage'),
});

const index = createRoute({
  getParentRoute: () => layout,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/admin/people', replace: true });
  },
});

/** What administrators do for everybody. */
export const adminRoutes = layout.addChildren([
  index,
  people,
  importing,
  dayTypes,
  holidays,
  allowances,
  offices,
  audit,
  outbox,
]);
