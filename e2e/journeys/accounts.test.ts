import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import {
  DeleteAccountSettings,
  ExportSettings,
  NewPasswordPage,
  SignInAgain,
  TokenSettings,
} from '../pages/accounts.ts';
import { Frame } from '../pages/frame.ts';
import { CreateAccountPage, SignInPage } from '../pages/sign-in.ts';
import { Person } from '../support/person.ts';
import { journey } from '../support/journey.ts';

const otherPassword = 'eight-humming-moles';

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

// The first of the file: afterwards there is an administrator, and the link is dead.
journey('the link of the server makes the first administrator, once', async ({ open, server }) => {
  const link = /http:\S+\/first-administrator#\S+/.exec(server.printed)?.[0] ?? '';
  const { page } = await open({ path: link });
  expect(page.url()).toBe(`${server.url}/first-administrator`);
  await page.getByLabel('Name', { exact: true }).fill('Dario');
  await page.getByLabel('Password', { exact: true }).fill('seven-quiet-otters');
  await page.getByLabel('Password again').fill('seven-quiet-otters');
  await page.getByRole('button', { name: 'Create administrator account' }).click();
  await new Frame(page).goTo('People');

  const late = await open({ path: link });
  late.allow(/first-administrator was answered 404$/);
  await late.page.getByLabel('Name', { exact: true }).fill('Somebody');
  await late.page.getByLabel('Password', { exact: true }).fill('seven-quiet-otters');
  await late.page.getByLabel('Password again').fill('seven-quiet-otters');
  await late.page.getByRole('button', { name: 'Create administrator account' }).click();
  await late.page.getByText('This link does not work').waitFor();
});

journey('somebody signs up, and exports the first day', async ({ open, server }) => {
  const { page } = await open({ path: '/create-account?next=/settings/export' });
  await new CreateAccountPage(page).create({ name: 'Mira', password: 'seven-quiet-otters' });
  await page.getByRole('heading', { name: 'Everything' }).waitFor();
  const person = await server.signIn({ name: 'Mira', password: 'seven-quiet-otters' });
  await person.record({ dates: ['2026-03-02'], am: { type: 'office' }, pm: { type: 'office' } });

  const settings = new ExportSettings(page);
  const csv = await settings.days('2026-01-01', '2026-12-31');
  expect(csv.suggestedFilename()).toBe('worklog-days-2026-01-01-2026-12-31.csv');
  expect(await textOf(csv)).toContain('2026-03-02,office');
  const all = JSON.parse(await textOf(await settings.everything())) as { profile: { name: string } };
  expect(all.profile.name).toBe('Mira');
});

journey('a common password is refused at its field', async ({ open }) => {
  const visit = await open({ path: '/create-account' });
  visit.allow(/^POST \/api\/v2\/users was answered 400$/);
  const form = new CreateAccountPage(visit.page);
  await form.create({ name: 'Noa', password: 'otter' });
  await visit.page.getByText('5 characters short of 10.').waitFor();
  await form.create({ name: 'Noa', password: 'password123' });
  await visit.page.getByText('one of the most common passwords').waitFor();
  await form.create({ name: 'Noa', password: otherPassword });
  await new Frame(visit.page).navigation.waitFor();
});

journey('nobody is led to another site after signing in', async ({ open, server }) => {
  const person = await server.newPerson();
  for (const next of ['//example.org/', 'https://example.org/', '/\\example.org']) {
    const { page } = await open({ path: `/sign-in?next=${encodeURIComponent(next)}`, as: person });
    await page.waitForURL('**/today');
    expect(new URL(page.url()).origin).toBe(server.url);
  }
});

journey('a link of an administrator sets another password, once', async ({ open, server }) => {
  const administrator = await server.newAdministrator();
  const person = await server.newPerson();
  const path = `/api/v2/users/${encodeURIComponent(person.name)}/reset-link`;
  const { url } = (await administrator.api('POST', path)) as { url: string };
  const visit = await open({ path: url });
  expect(visit.page.url()).toBe(`${server.url}/reset-password`);
  await new NewPasswordPage(visit.page).reset(otherPassword);
  await visit.page.getByRole('link', { name: 'Sign in' }).click();
  await new SignInPage(visit.page).signIn({ name: person.name, password: otherPassword });
  await new Frame(visit.page).navigation.waitFor();

  const late = await open({ path: url });
  late.allow(/password-resets was answered 404$/);
  await new NewPasswordPage(late.page).reset('nine-patient-herons');
  await late.page.getByText('Ask an administrator for a new link.').waitFor();
});

journey('another password ends the other session, which goes on in place', async ({ open, server }) => {
  const person = await server.newPerson();
  const here = await open({ path: '/settings/password', as: person });
  const elsewhere = await server.signIn(person);
  const there = await open({ path: '/settings/profile', as: elsewhere });
  await new NewPasswordPage(here.page).change(person.password, otherPassword);
  await here.page.getByText('All other sessions have ended.').waitFor();

  there.allow(/was answered 401$/);
  const again = new SignInAgain(there.page);
  const name = there.page.getByLabel('Name', { exact: true });
  await name.fill(`${person.name} the Second`);
  await name.press('Enter');
  await again.dialog.waitFor();
  await there.page.keyboard.press('Escape');
  await again.signIn(person);
  await again.refusal.waitFor();
  await again.signIn({ name: person.name, password: otherPassword });
  await there.page.getByText('Saved', { exact: true }).waitFor();
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(new URL(there.page.url()).pathname).toBe('/settings/profile');
});

journey('a token made on the page reads days, until it is revoked', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/settings/tokens', as: person });
  const settings = new TokenSettings(page);
  const secret = await settings.create('Spreadsheet', 'Reads days and settings');
  await settings.line('Spreadsheet').waitFor();

  const ask = async (method: string, path: string): Promise<number> => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await fetch(`${server.url}/api/v2/me/${path}`, { method, headers })).status;
  };
  expect(await ask('GET', 'days?from=2026-01-01&to=2026-12-31')).toBe(200);
  expect(await ask('DELETE', 'days/2026-03-02')).toBe(403);
  await settings.revoke('Spreadsheet');
  expect(await ask('GET', 'days?from=2026-01-01&to=2026-12-31')).toBe(401);
});

journey('a session that is ended elsewhere leaves the list', async ({ open, server }) => {
  const person = await server.newPerson();
  await server.signIn(person);
  const { page } = await open({ path: '/settings/sessions', as: person });
  await page.getByRole('button', { name: 'End all others' }).click();
  await page.getByText('There is no other session.').waitFor();
});

journey('an account is deleted with all that belongs to it', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/settings/delete-account', as: person });
  await new DeleteAccountSettings(page).delete(person.name);
  await page.getByText('The account and all that belonged to it are deleted.').waitFor();
  await expect(Person.signIn(server.url, person)).rejects.toThrow('401');
});

journey('changing the profile is saved at once', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/settings/profile', as: person });
  await page.getByLabel('Time zone').fill('kiriti');
  await page.getByRole('option', { name: 'Pacific/Kiritimati' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByLabel('First day of employment').fill('2024-03-01');
  await page.getByLabel('First day of employment').blur();
  await expect
    .poll(() => person.api('GET', '/api/v2/me'))
    .toMatchObject({ timeZone: 'Pacific/Kiritimati', firstDay: '2024-03-01' });
});
