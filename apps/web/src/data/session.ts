import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { paths } from '@worklog/api-client/schema';
import { useSyncExternalStore } from 'react';
import { basePath } from './base-path.ts';
import { api, dataOf, isProblem, openApi, sessionGate } from './client.ts';
import { forgetAllBatches } from './last-batch.ts';
import { loadOnce, queryClient } from './query-client.ts';
import type { SessionState } from './session-gate.ts';
import type { GetAnswer } from './types.ts';

export type { SessionState } from './session-gate.ts';

/** The person who is signed in. */
export type Profile = GetAnswer<'/api/v2/me'>;

/** Name and password. */
export type Credentials = paths['/api/v2/sessions']['post']['requestBody']['content']['application/json'];

/** What everybody may know of the installation. */
export type About = GetAnswer<'/api/v2/about'>;

/** The person who is signed in. Fails with `unauthenticated` (`isSignedOut`) where the page shows nobody yet. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Profile> => {
    try {
      const profile = await dataOf(api.GET('/api/v2/me'));
      // Another tab may have signed somebody else in: the cookie is shared.
      if (!sessionGate.open(profile.name)) return await startOver();
      return profile;
    } catch (error) {
      if (isSignedOut(error)) sessionGate.close();
      throw error;
    }
  },
});

/** What everybody may know of the installation. It changes only with a new start of the server. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: (): Promise<About> => dataOf(openApi.GET('/api/v2/about')),
  staleTime: 60 * 60_000,
  refetchOnWindowFocus: true,
});

/** Loads who is signed in, and where. Fails with `unauthenticated` (`isSignedOut`) where that is nobody. */
export async function loadSession(): Promise<{ readonly me: Profile; readonly about: About }> {
  const [me, about] = await Promise.all([loadOnce(meQuery), loadOnce(aboutQuery)]);
  return { me, about };
}

/** The person who is signed in. Suspends until it is known. */
export function useMe(): Profile {
  return useSuspenseQuery(meQuery).data;
}

/** What everybody may know of the installation. Suspends until it is known. */
export function useAbout(): About {
  return useSuspenseQuery(aboutQuery).data;
}

/** What the page knows of its session; `ended` asks for signing in again in place. */
export function useSessionState(): SessionState {
  return useSyncExternalStore(sessionGate.subscribe, sessionGate.state);
}

/** Whether an error says that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return isProblem(error, 'unauthenticated');
}

/** Signs somebody in. @throws ApiProblem `wrong_credentials`, `too_many_attempts` with `retryAfter`. */
export async function signIn(credentials: Credentials): Promise<Profile> {
  return startSession(await dataOf(openApi.POST('/api/v2/sessions', { body: credentials })));
}

/** What to do when the server has signed a person in: whatever the page knew of anybody else is forgotten. */
export function startSession(profile: Profile): Profile {
  forgetEverything();
  sessionGate.open(profile.name);
  queryClient.setQueryData(meQuery.queryKey, profile);
  tellOtherTabs(profile.name);
  return profile;
}

/**
 * Signs the person in again after the session has ended. What waited is sent. Where somebody else signs in, what waited
 * is dropped and the page starts anew. @throws ApiProblem `wrong_credentials`, `too_many_attempts`.
 */
export async function renewSession(credentials: Credentials): Promise<Profile> {
  const profile = await dataOf(openApi.POST('/api/v2/sessions', { body: credentials }));
  tellOtherTabs(profile.name);
  if (!sessionGate.open(profile.name)) return await startOver();
  queryClient.setQueryData(meQuery.queryKey, profile);
  return profile;
}

/** Signs out and loads the sign-in, so that nothing of the person stays in any tab. An ended session is no error. */
export async function signOut(): Promise<never> {
  try {
    await openApi.DELETE('/api/v2/sessions/current');
  } catch (error) {
    if (!isSignedOut(error)) throw error;
  }
  tellOtherTabs(null);
  return startOver('/sign-in');
}

/** The person changed their profile, as by `PATCH /api/v2/me`: shows the new one. */
export function profileChanged(profile: Profile): void {
  sessionGate.rename(profile.name);
  queryClient.setQueryData(meQuery.queryKey, profile);
}

/** The account is deleted: no tab shows anything of it any more, and this one says goodbye. */
export function accountDeleted(): Promise<never> {
  tellOtherTabs(null);
  return startOver('/sign-in#goodbye');
}

/** Loads the page anew, without anything that it knows; a path of this page. What waits never goes on. */
export function startOver(path = '/'): Promise<never> {
  location.assign(basePath + path);
  return new Promise(() => undefined);
}

function forgetEverything(): void {
  sessionGate.close();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== aboutQuery.queryKey[0] });
  queryClient.getMutationCache().clear();
  forgetAllBatches();
}

/** Who is signed in now; null: nobody. */
interface TabMessage {
  readonly person: string | null;
}

/** The cookie is one for all tabs, so each has to know who it is now. Not every browser has channels. */
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('worklog-session');

function tellOtherTabs(person: string | null): void {
  const message: TabMessage = { person };
  tabs?.postMessage(message);
}

tabs?.addEventListener('message', ({ data: { person } }: MessageEvent<TabMessage>) => {
  if (sessionGate.person() === undefined) return;
  if (person === null || !sessionGate.open(person)) void startOver();
});
