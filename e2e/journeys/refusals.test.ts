import { DeleteAccountSettings } from '../pages/accounts.ts';
import { SignInPage } from '../pages/sign-in.ts';
import { journeyOn } from '../support/journey.ts';

const journey = journeyOn({ settings: { WORKLOG_RATE_LIMIT: '6000' } });

journey('too many wrong passwords are told with when to try again', async ({ open, server }) => {
  const person = await server.newPerson();
  const visit = await open({ path: '/sign-in' });
  visit.allow(/^POST \/api\/v2\/sessions was answered (401|429)$/);
  const signIn = new SignInPage(visit.page);
  const wrong = { name: person.name, password: 'seven-loud-otters' };
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await signIn.signIn(wrong);
    await visit.settled();
  }
  await signIn.signIn(person);
  await visit.page.getByText(/^Too many attempts\. Try again in \d+ minutes\.$/).waitFor();
});

journey('the last administrator stays, and is told what to do', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  await server.newPerson();
  const visit = await open({ path: '/settings/delete-account', as: administrator });
  visit.allow(/^DELETE \/api\/v2\/me was answered 409$/);
  const settings = new DeleteAccountSettings(visit.page);
  await settings.delete(administrator.name);
  await settings.refusal.getByText('Make somebody else an administrator first.').waitFor();
});
