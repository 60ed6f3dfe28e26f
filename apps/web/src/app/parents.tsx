import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { isSignedOut, loadSession } from '../data/session.ts';
import { Frame } from './frame/frame.tsx';
import { NotFound } from './screen-states.tsx';

/** The root of all screens. */
export const rootRoute = createRootRoute({ notFoundComponent: NotFound });

/**
 * Makes a screen see what its reader takes of an address, and nothing else. What is left out has to be said to be
 * undefined: the router puts back in, as it came, what a reader does not mention.
 */
export function only<Search extends object>(
  read: (search: Record<string, unknown>) => Search,
): (search: Record<string, unknown>) => Search {
  return (search) => ({
    ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])),
    ...read(search),
  });
}

/** What a screen that leads somebody in is told of where they wanted to go. */
export interface NextSearch {
  /** A path of this page. */
  readonly next?: string;
}

/** Takes only paths of this page, so that no link can lead somebody elsewhere after they sign in. */
export function readNext({ next }: Record<string, unknown>): NextSearch {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

/** The screens of somebody who is signed in: they have the navigation around them. */
export const framed = createRoute({
  getParentRoute: () => rootRoute,
  id: 'framed',
  component: Frame,
  beforeLoad: async ({ location }) => {
    try {
      await loadSession();
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      const next = location.href === '/today' ? {} : { next: location.href };
      throw redirect({ to: '/sign-in', search: next, replace: true });
    }
  },
});
