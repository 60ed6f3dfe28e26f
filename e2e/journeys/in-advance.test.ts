import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SignInPage } from '../pages/sign-in.ts';
import { TodayPage } from '../pages/today.ts';
import { journey } from '../support/journey.ts';

declare global {
  /** URLs of the requests that a page has made by itself, since it was loaded. */
  var requestsMade: string[] | undefined;
}

/** The part of a URL that is relative to where the page is, for requests to the API. */
const inApi = (url: string): string[] => /\/(api\/v2\/.*)$/.exec(url)?.slice(1) ?? [];

/** What depends on today, which only the page knows. */
const isDated = (address: string): boolean => /[?&](from|to|year)=/.test(address);

/** Notes from now on what is asked of the API, each time that it is. */
async function watchApi(page: Page) {
  await page.addInitScript(() => {
    const made: string[] = (globalThis.requestsMade = []);
    const send = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      made.push(request.url);
      return send(request);
    };
  });
  let sent: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) sent = [];
    sent.push(...inApi(request.url()));
  });
  return {
    /** What the browser has sent since the page was loaded, in advance or for the page. */
    sent: () => sent.toSorted(),
    /** What the page has asked for since it was loaded. */
    made: async () => (await page.evaluate(() => globalThis.requestsMade ?? [])).flatMap(inApi).toSorted(),
  };
}

/** Opens an address as by typing it. Resolves to what of the API the server names with it. */
async function namedBy(page: Page, address: string): Promise<string[]> {
  const response = await page.goto(address);
  const links = (await response?.headerValue('link')) ?? '';
  return [...links.matchAll(/<([^>]+)>; rel=preload; as=fetch; crossorigin/g)]
    .flatMap(([, path = '']) => inApi(path))
    .toSorted();
}

for (const address of ['/', '/today']) {
  journey(`${address} asks for what the server has named, and nothing twice`, async ({ open, server }) => {
    const person = await server.newPerson();
    const visit = await open({ path: '/sign-in' });
    const { page } = visit;
    const api = await watchApi(page);
    await person.signInto(page.context());

    // The second time the browser has all answers already.
    for (let time = 1; time <= 2; time += 1) {
      const named = await namedBy(page, address);
      await new TodayPage(page).pick('Office').waitFor();
      await visit.settled();
      const made = await api.made();
      expect(made.filter((request) => !isDated(request))).toEqual(named);
      // What was sent in advance and not taken would have been sent again.
      expect(api.sent()).toEqual(made);
    }
  });
}

journey('what came in advance is not shown to who signs in then', async ({ open, server }) => {
  const [one, other] = [await server.newPerson(), await server.newPerson()];
  const visit = await open({ path: '/sign-in' });
  const { page } = visit;
  const api = await watchApi(page);
  visit.allow(/^GET \/api\/v2\/\S+ was answered 401$/);
  await one.signInto(page.context());
  // The session ends after the other answers have been given.
  await page.route('**/api/v2/me', (route) => route.fulfill(signedOut), { times: 1 });

  const named = await namedBy(page, '/today');
  expect(named).toContain('api/v2/me/places');
  await new SignInPage(page).signIn(other);
  await new TodayPage(page).pick('Office').waitFor();
  await visit.settled();
  const timesSent = (address: string): number => api.sent().filter((one) => one === address).length;
  expect([timesSent('api/v2/me/places'), timesSent('api/v2/me/gaps')]).toEqual([2, 2]);
});

journey(
  'a page that comes back after its session does not ask to sign in twice',
  async ({ open, server }) => {
    const [one, other] = [await server.newPerson(), await server.newPerson()];
    const visit = await open({ path: '/today', as: one });
    const { page } = visit;
    await new TodayPage(page).pick('Office').waitFor();
    visit.allow(/^GET \/api\/v2\/\S+ was answered 401$/);
    await one.api('DELETE', '/api/v2/sessions/current');
    await visit.go('/sign-in');

    // From what the browser has kept, and so with what the server has named then.
    await page.goBack();
    await page.waitForURL('**/sign-in');
    await visit.settled();
    await new SignInPage(page).signIn(other);
    await new TodayPage(page).pick('Office').waitFor();
    await visit.settled();
    expect(await page.getByRole('dialog', { name: 'Sign in again' }).count()).toBe(0);
  },
);

const signedOut = {
  status: 401,
  contentType: 'application/problem+json',
  body: JSON.stringify({ code: 'unauthenticated', title: 'Nobody is signed in', status: 401 }),
};
