import { expect } from 'vitest';
import { PeoplePage, PolicyPage } from '../pages/administration.ts';
import { NewPasswordPage } from '../pages/accounts.ts';
import { CalendarPage } from '../pages/calendar.ts';
import { Frame } from '../pages/frame.ts';
import { SignInPage } from '../pages/sign-in.ts';
import { journey, type Open } from '../support/journey.ts';
import type { Server } from '../support/server.ts';

journey('somebody who was added signs in with the reset link', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  const { page } = await open({ path: '/admin/people', as: administrator });
  const link = await new PeoplePage(page).addWithLink('Nora Feld');
  await page.getByRole('button', { name: 'Nora Feld', exact: true }).waitFor();

  const other = await open({ path: link });
  await new NewPasswordPage(other.page).reset('eight-humming-moles');
  await other.go('/');
  await new SignInPage(other.page).signIn({ name: 'Nora Feld', password: 'eight-humming-moles' });
  await new Frame(other.page).navigation.waitFor();
});

journey('an administrator makes another one, and takes it back', async ({ open, server }) => {
  const [administrator, person] = [await server.newAdministrator(), await server.newPerson()];
  const { page } = await open({ path: '/admin/people', as: administrator });
  const people = new PeoplePage(page);
  const sheet = await people.open(person.name);

  await sheet.getByRole('button', { name: 'Make administrator' }).click();
  await page.getByText(`${person.name} is an administrator now.`).waitFor();
  expect(await person.api('GET', '/api/v2/me')).toMatchObject({ role: 'administrator' });

  await sheet.getByRole('button', { name: 'No longer administrator' }).click();
  await sheet.getByRole('button', { name: 'Make administrator' }).waitFor();
  expect(await person.api('GET', '/api/v2/me')).toMatchObject({ role: 'person' });

  await sheet.getByRole('link', { name: 'What was changed' }).click();
  await page.getByText(`${administrator.name} changed the role from person to administrator of`).waitFor();
  expect(new URL(page.url()).searchParams.get('person')).toBe(person.name);
  await page.getByRole('button', { name: 'Before and after' }).first().click();
  const row = page.getByRole('row', { name: 'Role' });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Administrator', 'Person']);
});

journey('people are found by parts of their names', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  await server.newPerson({ name: 'Élodie Sommer' });
  const { page } = await open({ path: '/admin/people', as: administrator });
  const people = new PeoplePage(page);

  await people.find('elod');
  await people.row('Élodie Sommer').waitFor();
  expect(await people.row(administrator.name).count()).toBe(0);
  await people.find('nobody of that name');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await people.row(administrator.name).waitFor();
});

journey('a phone lists who administers it', async ({ open, server }) => {
  const [administrator, person] = [await server.newAdministrator(), await server.newPerson()];
  const { page } = await open({ path: '/admin/people', as: administrator, window: 'phone' });
  const people = new PeoplePage(page);
  await people
    .row(administrator.name)
    .getByText(/^Administrator, since /)
    .waitFor();
  await people
    .row(person.name)
    .getByText(/^Person, since /)
    .waitFor();
});

journey('a correction changes what is left to somebody', async ({ open, server }) => {
  const [administrator, person] = [await server.newAdministrator(), await server.newPerson()];
  await administrator.api('PUT', `/api/v2/users/${person.name}/allowances/vacation/rates/2020-01-01`, {
    daysAYear: 24,
  });
  const { page } = await open({
    path: `/admin/people?person=${encodeURIComponent(person.name)}`,
    as: administrator,
  });
  const sheet = new PeoplePage(page).sheet(person.name);
  const before = (await vacationOf(person)).left;

  await sheet.getByText('Vacation').click();
  await sheet.getByRole('button', { name: 'Add a correction' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct Vacation' });
  await dialog.getByLabel('Days', { exact: true }).fill('1.5');
  await dialog.getByLabel('Reason').fill('Worked on a free day');
  await dialog.getByRole('button', { name: 'Save' }).click();

  await sheet.getByText('Worked on a free day').waitFor();
  expect((await vacationOf(person)).left).toBe(before + 1.5);
});

/** What the browser tells of a policy that nobody has written yet. */
const noPolicy = /^GET \/configs\/worklog_\w+ was answered 404$/;

interface WithApi {
  readonly api: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

async function vacationOf(person: WithApi): Promise<{ readonly left: number; readonly granted: number }> {
  const answer = await person.api('GET', '/api/v2/me/allowances/vacation');
  return answer as { readonly left: number; readonly granted: number };
}

journey('a deleted account needs its name typed', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  const person = await server.newPerson();
  const { page } = await open({ path: '/admin/people', as: administrator });
  const people = new PeoplePage(page);
  const sheet = await people.open(person.name);

  await sheet.getByRole('button', { name: 'Delete the account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete the account' });
  const confirm = dialog.getByRole('button', { name: 'Delete the account' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill(person.name);
  await confirm.click();

  await page.getByText('The account is deleted.').waitFor();
  await people.row(person.name).waitFor({ state: 'detached' });
});

journey('a type that is switched on is offered in the panel of a day', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  const visit = await open({ as: administrator });
  visit.allow(noPolicy);
  await visit.go('/admin/day-types');
  const { page } = visit;
  await new PolicyPage(page).press('Switch on Training');
  await page.getByText('Training is offered to everybody now.').waitFor();

  await visit.go('/calendar/2026-03');
  await new CalendarPage(page).day('Wed 11 Mar').click();
  await page.keyboard.press('Enter');
  const types = page.getByRole('group', { name: 'Day type' });
  await types.getByRole('button', { name: 'Training' }).waitFor();
});

journey('half a free day of the organisation is in the calendar', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  const visit = await open({ as: administrator });
  visit.allow(noPolicy);
  await visit.go('/admin/holidays');
  const { page } = visit;
  await page.getByRole('button', { name: 'Add a free day' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Summer party');
  await page.getByLabel('Date', { exact: true }).fill('2026-07-08');
  await page.getByLabel('How long').selectOption({ label: 'The afternoon' });
  await page.getByRole('list', { name: 'A year in view' }).getByText('New').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Summer party is saved.').waitFor();

  await visit.go('/calendar/2026-07');
  await page.getByText('Summer party').first().waitFor();
});

journey('another allowance a year moves what is left', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  const person = await server.newPerson();
  await person.api('PATCH', '/api/v2/me', { firstDay: '2020-01-01' });
  const visit = await open({ as: administrator });
  visit.allow(noPolicy);
  await visit.go('/admin/allowances');
  const { page } = visit;
  const policies = new PolicyPage(page);
  await page.getByRole('button', { name: 'Change Vacation', exact: true }).first().click();
  await policies.dialog.getByLabel('Days a year').fill('30');
  await policies.dialog.getByText('30 days a year for a week of 5 days').waitFor();
  await policies.save();
  await policies.told('Vacation is saved.').waitFor();

  expect((await vacationOf(person)).granted).toBe(30);
});

interface Stage {
  readonly open: Open;
  readonly server: Server;
}

/** Two administrators who look at the day types; what the second one saves is answered with a conflict at first. */
async function twoAtDayTypes({ open, server }: Stage) {
  const [first, second] = [await server.newAdministrator(), await server.newAdministrator()];
  const [one, other] = [
    await open({ path: '/admin/day-types', as: first }),
    await open({ path: '/admin/day-types', as: second }),
  ];
  one.allow(noPolicy);
  other.allow(noPolicy);
  other.allow(/^PUT \/configs\/worklog_day_types was answered 412$/);
  return { first, theirs: new PolicyPage(one.page), mine: new PolicyPage(other.page) };
}

journey('of two who change one type at once, the second one chooses', async ({ open, server }) => {
  const { first, theirs, mine } = await twoAtDayTypes({ open, server });
  await mine.press('Sick');
  await mine.typeName('Ill');

  await theirs.rename('Sick', 'Not well');
  await theirs.told('Not well is saved.').waitFor();
  await mine.save();

  const row = mine.dialog.getByRole('row', { name: 'Name' });
  await row.getByText('Not well').waitFor();
  await row.getByText('Ill', { exact: true }).waitFor();
  await mine.press('Keep mine');
  await mine.told('Ill is saved.').waitFor();
  await theirs.told('Not well').first().waitFor();
  const types = (await first.api('GET', '/api/v2/day-types')) as {
    dayTypes: { id: string; label: string }[];
  };
  expect(types.dayTypes.find(({ id }) => id === 'sick')?.label).toBe('Ill');
});

journey('changes of different types at once both stay', async ({ open, server }) => {
  const { first, theirs, mine } = await twoAtDayTypes({ open, server });
  await mine.press('Office');
  await mine.typeName('Studio');
  await theirs.rename('Vacation', 'Leave');
  await theirs.told('Leave is saved.').waitFor();
  await mine.save();
  await mine.told('Studio is saved.').waitFor();

  const types = (await first.api('GET', '/api/v2/day-types')) as { dayTypes: { label: string }[] };
  const labels = types.dayTypes.map(({ label }) => label);
  expect(labels).toContain('Studio');
  expect(labels).toContain('Leave');
});
