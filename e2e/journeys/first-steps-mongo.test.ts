import { dateIn } from '@worklog/domain/dates';
import { expect } from 'vitest';
import { Frame } from '../pages/frame.ts';
import { CreateAccountPage, SignInPage } from '../pages/sign-in.ts';
import { TodayPage } from '../pages/today.ts';
import { journeyOn } from '../support/journey.ts';

const journey = journeyOn({ database: 'mongo' });

journey('on MongoDB somebody creates an account, logs today and takes it back', async ({ open, server }) => {
  const { page } = await open({ path: '/' });
  const alex = { name: 'Alex', password: 'seven-quiet-otters' };
  await new SignInPage(page).goToCreateAccount();
  await new CreateAccountPage(page).create(alex);
  await new Frame(page).navigation.waitFor();
  const screen = new TodayPage(page);
  const person = await server.signIn(alex);
  const today = dateIn('UTC', new Date());

  await screen.pick('Office').click();
  await screen.stamp('Office').waitFor();
  await expect.poll(() => person.days(today, today)).toMatchObject([{ am: { type: 'office' } }]);
  await page.reload();
  await screen.stamp('Office').waitFor();

  await screen.pick('Sick').click();
  await screen.stamp('Sick').waitFor();
  await page.keyboard.press('Control+z');
  await screen.stamp('Office').waitFor();
  await expect.poll(() => person.days(today, today)).toMatchObject([{ am: { type: 'office' } }]);
});
