import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from './i18n.ts';
import { only, readNext, rootRoute } from './parents.tsx';

const loader = () => loadTexts('accounts');
const common = { getParentRoute: () => rootRoute, loader } as const;

/** The screens of somebody who is not signed in. */
export const openRoutes = [
  createRoute({
    ...common,
    path: '/sign-in',
    validateSearch: only(readNext),
    component: lazyRouteComponent(() => import('../features/accounts/sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    ...common,
    path: '/create-account',
    validateSearch: only(readNext),
    component: lazyRouteComponent(
      () => import('../features/accounts/create-account-page.tsx'),
      'CreateAccountPage',
    ),
  }),
  createRoute({
    ...common,
    path: '/first-administrator',
    component: lazyRouteComponent(
      () => import('../features/accounts/first-administrator-page.tsx'),
      'FirstAdministratorPage',
    ),
  }),
  createRoute({
    ...common,
    path: '/reset-password',
    component: lazyRouteComponent(
      () => import('../features/accounts/reset-password-page.tsx'),
      'ResetPasswordPage',
    ),
  }),
] as const;
