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
