import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from './i18n.ts';
import { framed } from './parents.tsx';
import { SettingsIndex, SettingsLayout } from './settings-layout.tsx';

const layout = createRoute({
  getParentRoute: () => framed,
  path: '/settings',
  component: SettingsLayout,
});

const profile = createRoute({
  getParentRoute: () => layout,
  path: 'profile',
  loader: () => loadTexts('accounts'),
  component: lazyRouteComponent(() => import('../features/accounts/profile-section.tsx'), 'ProfileSection'),
});

const password = createRoute({
  getParentRoute: () => layout,
  path: 'password',
  loader: () => loadTexts('accounts'),
  component: lazyRouteComponent(() => import('../features/accounts/password-section.tsx'), 'PasswordSection'),
});

const workingTime = createRoute({
  getParentRoute: () => layout,
  path: 'working-time',
  loader: () => loadTexts('working-time'),
  component: lazyRouteComponent(
    () => import('../features/working-time/working-time-section.tsx'),
    'WorkingTimeSection',
  ),
});

const holidays = createRoute({
  getParentRoute: () => layout,
  path: 'holidays',
  loader: () => loadTexts('working-time'),
  component: lazyRouteComponent(
    () => import('../features/working-time/holidays-section.tsx'),
    'HolidaysSection',
  ),
});

const allowances = createRoute({
  getParentRoute: () => layout,
  path: 'allowances',
  loader: () => loadTexts('allowances'),
  component: lazyRouteComponent(
    () => import('../features/allowances/allowances-section.tsx'),
    'AllowancesSection',
  ),
});

const places = createRoute({
  getParentRoute: () => layout,
  path: 'places',
  loader: () => loadTexts('places'),
  component: lazyRouteComponent(() => import('../features/places/places-section.tsx'), 'PlacesSection'),
});

const messages = createRoute({
  getParentRoute: () => layout,
  path: 'messages',
  loader: () => loadTexts('notifications'),
  component: lazyRouteComponent(
    () => import('../features/notifications/messages-section.tsx'),
    'MessagesSection',
  ),
});

const importing = createRoute({
  getParentRoute: () => layout,
  path: 'import',
  loader: () => loadTexts('imports'),
  component: lazyRouteComponent(() => import('../features/imports/my-import-section.tsx'), 'MyImportSection'),
});

const sessions = createRoute({
  getParentRoute: () => layout,
  path: 'sessions',
  loader: () => loadTexts('sessions'),
  component: lazyRouteComponent(() => import('../features/sessions/sessions-section.tsx'), 'SessionsSection'),
});

const tokens = createRoute({
  getParentRoute: () => layout,
  path: 'tokens',
  loader: () => loadTexts('tokens'),
  component: lazyRouteComponent(() => import('../features/tokens/tokens-section.tsx'), 'TokensSection'),
});

const changes = createRoute({
  getParentRoute: () => layout,
  path: 'changes',
  loader: () => loadTexts('audit'),
  component: lazyRouteComponent(() => import('../features/audit/my-audit-section.tsx'), 'MyAuditSection'),
});

const exporting = createRoute({
  getParentRoute: () => layout,
  path: 'export',
  loader: () => loadTexts('export'),
  component: lazyRouteComponent(() => import('../features/export/export-section.tsx'), 'ExportSection'),
});

const deleteAccount = createRoute({
  getParentRoute: () => layout,
  path: 'delete-account',
  loader: () => loadTexts('accounts'),
  component: lazyRouteComponent(
    () => import('../features/accounts/delete-account-section.tsx'),
    'DeleteAccountSection',
  ),
});

const index = createRoute({ getParentRoute: () => layout, path: '/', component: SettingsIndex });

/** Everything a person sets for themselves, one section an address. */
export const settingsRoutes = layout.addChildren([
  index,
  profile,
  password,
  workingTime,
  holidays,
  allowances,
  places,
  messages,
  importing,
  sessions,
  tokens,
  changes,
  exporting,
  deleteAccount,
]);
