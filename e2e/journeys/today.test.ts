import { addDays } from '@worklog/domain/date-arithmetic';
import { dateIn } from '@worklog/domain/dates';
import { expect } from 'vitest';
import { DayPanel } from '../pages/day-panel.ts';
import { Frame } from '../pages/frame.ts';
import { TodayPage } from '../pages/today.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/person.ts';

const office = { type: 'office' };

/** Today where people are who have chosen no time zone. */
const today = () => dateIn('UTC', new Date());

const daysOfMarch = (person: Person) => person.days('2026-03-01', '2026-03-31');

journey('a newcomer logs today in two clicks, the next time in one', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/today', as: person });
  const screen = new TodayPage(page);

  await screen.pick('Home').click();
  await page.getByRole('button', { name: 'Log Home' }).click();
  await screen.stamp('Home').waitFor();
  const half = { type: 'remote', place: { name: 'Home' }, status: 'confirmed' };
  await expect.poll(() => person.days(today(), today())).toMatchObject([{ am: half, pm: half }]);

  await screen.pick('Office').click();
  await screen.stamp('Office').waitFor();
  await screen.pick('Home').click();
  await screen.stamp('Home').waitFor();
});

journey('today is logged, halved and taken back by keys', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/today', as: person });
  const screen = new TodayPage(page);
  await screen.pick('Office').waitFor();

  await page.keyboard.press('o');
  await screen.stamp('Office').waitFor();
  await expect.poll(() => person.days(today(), today())).toHaveLength(1);
  await page.getByRole('button', { name: 'Afternoon' }).click();
  await page.keyboard.press('s');
  await screen.stamp('Office and Sick').waitFor();
  await expect
    .poll(() => person.days(today(), today()))
    .toMatchObject([{ am: { type: 'office' }, pm: { type: 'sick' } }]);

  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.keyboard.press('Control+z');
  await screen.stamp('Office').waitFor();
});

journey('a day is chosen, set and left by keys alone', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/today', as: person });
  await new TodayPage(page).pick('Office').waitFor();

  await page.keyboard.press('e');
  const panel = page.getByRole('dialog');
  await panel.locator(':focus').waitFor();
  // From the office, which is the first, to what Enter is to save.
  await page.keyboard.press('v');
  await page.keyboard.press('Enter');
  await panel.waitFor({ state: 'detached' });
  await new TodayPage(page).stamp('Vacation').waitFor();
  expect(await person.days(today(), today())).toMatchObject([{ am: { type: 'vacation' } }]);
});

journey('what is planned for the halves of today is confirmed in one press', async ({ open, server }) => {
  const person = await server.newPerson();
  const plan = { ...office, status: 'planned' } as const;
  await person.record({ dates: [today()], am: plan, pm: { type: 'vacation', status: 'planned' } });
  const { page } = await open({ path: '/today', as: person, window: 'phone' });

  await new TodayPage(page).confirmPlan();
  const confirmed = [
    { am: { type: 'office', status: 'confirmed' }, pm: { type: 'vacation', status: 'confirmed' } },
  ];
  await expect.poll(() => person.days(today(), today())).toMatchObject(confirmed);
});

journey('plans that are over are confirmed at once', async ({ open, server }) => {
  const person = await server.newPerson();
  const yesterday = addDays(today(), -1);
  const plan = { ...office, status: 'planned' } as const;
  await person.record({ dates: [yesterday], am: plan, pm: plan });
  const { page } = await open({ path: '/today', as: person });

  await new TodayPage(page).confirmWeek();
  await page.getByText('1 day confirmed').waitFor();
  expect(await person.days(yesterday, yesterday)).toMatchObject([{ am: { status: 'confirmed' } }]);
});

journey('days that are set already are kept or replaced, and come back', async ({ open, server }) => {
  const person = await server.newPerson();
  await person.record({ dates: ['2026-03-02', '2026-03-04'], am: office, pm: office });
  const plan = { type: 'vacation', status: 'planned' } as const;
  await person.record({ dates: ['2026-03-03'], am: plan, pm: plan });
  const before = await daysOfMarch(person);
  const { page } = await open({ path: '/calendar/2026-03?days=2026-03-02..2026-03-05', as: person });
  const panel = new DayPanel(page, '4 days selected');

  await panel.chooseType('Sick');
  expect(await panel.decision('Mon 2 Mar', 'Keep').getAttribute('aria-pressed')).toBe('true');
  expect(await panel.decision('Tue 3 Mar', 'Replace').getAttribute('aria-pressed')).toBe('true');
  await panel.decision('Wed 4 Mar', 'Replace').click();
  await panel.press('Set 3 days');
  await page.getByText('3 days set to Sick').waitFor();
  const types = ['office', 'sick', 'sick', 'sick'];
  expect(await daysOfMarch(person)).toMatchObject(types.map((type) => ({ am: { type }, pm: { type } })));

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back').waitFor();
  expect(await daysOfMarch(person)).toEqual(before);
});

journey('a day that another browser has changed is not written over unseen', async ({ open, server }) => {
  const person = await server.newPerson();
  await person.record({ dates: ['2026-03-02'], am: office, pm: office });
  const path = '/calendar/2026-03?days=2026-03-02';
  const [one, other] = [await open({ path, as: person }), await open({ path, as: person })];
  const [panel, otherPanel] = [one, other].map(({ page }) => new DayPanel(page, 'Monday 2 March'));
  if (!panel || !otherPanel) throw new Error('There are two windows.');
  other.allow(/^POST \/api\/v2\/me\/days\/batch was answered 409$/);

  await otherPanel.notes.fill('Fair in the city');
  await panel.chooseType('Vacation');
  await panel.press('Save');
  await expect.poll(() => daysOfMarch(person)).toMatchObject([{ am: { type: 'vacation' } }]);

  await otherPanel.notes.press('Control+Enter');
  await otherPanel.alert.getByText('Now there: Vacation.').waitFor();
  await otherPanel.press('Replace');
  await expect
    .poll(() => daysOfMarch(person))
    .toMatchObject([{ am: { type: 'vacation' }, notes: 'Fair in the city' }]);
});

journey('a note that is being typed outlives the session', async ({ open, server }) => {
  const person = await server.newPerson();
  const visit = await open({ path: '/today', as: person });
  const screen = new TodayPage(visit.page);
  await screen.pick('Office').click();
  await screen.stamp('Office').waitFor();
  await visit.settled();
  visit.allow(/was answered 401$/);

  const note = await screen.startNote();
  await note.fill('Handover, and the train at two');
  await person.api('DELETE', '/api/v2/sessions/current');
  await screen.saveNote();
  const dialog = visit.page.getByRole('dialog', { name: 'Sign in again' });
  await dialog.getByRole('textbox', { name: /^Password/ }).fill(person.password);
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();

  await visit.page.getByText('Handover, and the train at two').waitFor();
  const again = await server.signIn(person);
  await expect
    .poll(() => again.days(today(), today()))
    .toMatchObject([{ notes: 'Handover, and the train at two' }]);
});

journey('a server that is away takes nothing, and says so', async ({ open, server }) => {
  const person = await server.newPerson();
  const visit = await open({ path: '/today', as: person });
  const screen = new TodayPage(visit.page);
  await screen.pick('Office').waitFor();
  visit.allow(/failed: net::ERR_/);

  await server.stop();
  await screen.pick('Office').click();
  await new Frame(visit.page).connectionLine.first().waitFor();
  await screen.stamp('Office').waitFor({ state: 'detached' });

  await server.restart();
  await screen.pick('Office').click();
  await screen.stamp('Office').waitFor();
  await expect.poll(() => person.days(today(), today())).toMatchObject([{ am: { type: 'office' } }]);
});

journey(
  'a screen that does not come while the server is away comes when it is back',
  async ({ open, server }) => {
    const person = await server.newPerson();
    const visit = await open({ path: '/today', as: person });
    const { page } = visit;
    const [screen, frame] = [new TodayPage(page), new Frame(page)];
    await screen.pick('Office').click();
    const note = await screen.startNote();
    await note.fill('Half a thought');
    visit.allow(/net::ERR_|cannot be reached|could not be loaded|Failed to/);

    await server.stop();
    const summary = frame.navigation.getByRole('link', { name: 'Summary' });
    // Pointing at it already asks for the screen.
    const asked = page.waitForEvent('requestfailed');
    await summary.hover();
    await asked;
    expect(await note.inputValue()).toBe('Half a thought');
    await summary.click();
    await frame.connectionLine.first().waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();

    await server.restart();
    await page.getByRole('heading', { name: /^Summary/ }).waitFor();
  },
);

journey(
  'days that cannot be loaded are asked for again only when somebody wishes',
  async ({ open, server }) => {
    const person = await server.newPerson();
    const visit = await open({ path: '/settings/profile', as: person });
    const { page } = visit;
    visit.allow(/was answered 422$/);
    let asked = 0;
    await page.route(/\/api\/v2\/me\/days\?/, async (route) => {
      asked += 1;
      await route.fulfill({ status: 422, contentType: 'application/problem+json', body: '{}' });
    });

    await visit.go('/today');
    const again = page.getByRole('button', { name: 'Try again' }).first();
    await again.waitFor();
    await visit.settled();
    const before = asked;
    await page.waitForTimeout(500);
    expect(asked).toBe(before);

    await page.unroute(/\/api\/v2\/me\/days\?/);
    await again.click();
    await new TodayPage(page).pick('Office').click();
    await new TodayPage(page).stamp('Office').waitFor();
  },
);
