import { expect } from 'vitest';
import { Frame } from '../pages/frame.ts';
import { CreateAccountPage, SignInPage } from '../pages/sign-in.ts';
import { journey } from '../support/journey.ts';

journey('somebody creates an account and lands on Today', async ({ open }) => {
  const { page } = await open({ path: '/' });
  await new SignInPage(page).goToCreateAccount();
  await new CreateAccountPage(page).create({ name: 'Alex', password: 'seven-quiet-otters' });

  await new Frame(page).navigation.waitFor();
  expect(new URL(page.url()).pathname).toBe('/today');
});

journey(
  'a wrong password is refused, and the right one leads to where one wanted to go',
  async ({ open, server }) => {
    const person = await server.newPerson();
    const visit = await open({ path: '/summary' });
    const signIn = new SignInPage(visit.page);
    visit.allow(/^POST \/api\/v2\/sessions was answered 401$/);

    await signIn.signIn({ name: person.name, password: 'seven-loud-otters' });
    await signIn.refusal.waitFor();
    await signIn.signIn(person);

    await visit.page.waitForURL('**/summary**');
    await new Frame(visit.page).title.waitFor();
  },
);
