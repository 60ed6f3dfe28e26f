import { expect } from 'vitest';
import { ConfigurationsPage } from '../pages/configurations.ts';
import { Frame } from '../pages/frame.ts';
import { SignInAgain } from '../pages/accounts.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/person.ts';

/** Stores a configuration over the API. */
async function store(person: Person, name: string, data: readonly object[]): Promise<void> {
  await person.api('POST', '/configs', { name, data });
}

journey('an administrator creates a configuration, fills it and deletes it', async ({ open, server }) => {
  const as = await server.newAdministrator();
  const visit = await open({ path: '/configurations', as });
  const screen = new ConfigurationsPage(visit.page);
  await visit.page.getByRole('heading', { name: 'Nothing is stored yet' }).waitFor();

  await screen.create('shop database');
  await visit.page.getByText('Only A to Z, a to z, 0 to 9 and _ can be in a name.').waitFor();
  await screen.giveName('shop_database');

  await screen.editor.fill('[{"host": "db.shop.example", "port": 5432, "timeout": 1.0}, {"host": ""');
  await visit.page.getByText(/^Line 1, column \d+/).waitFor();
  expect(await screen.button('Review changes').isDisabled()).toBe(true);
  await screen.editor.fill('[{"host": "db.shop.example", "port": 5432, "timeout": 1.0}]');
  await screen.save(2);

  await screen.version(2).waitFor();
  await screen.table.getByRole('cell', { name: '1.0' }).waitFor();
  await screen.show('JSON');
  await visit.page.getByText('"timeout": 1.0').waitFor();
  expect(await as.api('GET', '/configs/shop_database')).toEqual({
    name: 'shop_database',
    data: [{ host: 'db.shop.example', port: 5432, timeout: 1 }],
  });

  await screen.delete('shop_database');
  await visit.page.getByRole('heading', { name: 'Nothing is stored yet' }).waitFor();
});

journey('two administrators save the same configuration, and nothing is lost', async ({ open, server }) => {
  const as = await server.newAdministrator();
  await store(as, 'rooms', [
    { room: 'Havel', seats: 8 },
    { room: 'Spree', seats: 4 },
  ]);
  const path = '/configurations/rooms?view=edit';
  const [mine, theirs] = [await open({ path, as }), await open({ path, as })];
  const [me, other] = [new ConfigurationsPage(mine.page), new ConfigurationsPage(theirs.page)];
  const write = async (screen: ConfigurationsPage, from: string, to: string): Promise<void> => {
    await screen.editor.fill((await screen.editor.inputValue()).replace(from, to));
  };

  await write(me, '"seats": 8', '"seats": 9');
  await write(other, '"seats": 4', '"seats": 5');
  await other.save(2);
  await other.version(2).waitFor();

  mine.allow(/^PUT \/configs\/rooms was answered 412$/);
  await me.save(2);
  await me.alert.getByText('Version 2 was saved while version 1 was being edited.').waitFor();
  await me.button('Take theirs and keep mine').click();
  await me.difference.getByText('"seats": 9').waitFor();
  await me.button('Save version 3').click();
  await me.version(3).waitFor();

  expect(await as.api('GET', '/configs/rooms')).toMatchObject({
    data: [
      { room: 'Havel', seats: 9 },
      { room: 'Spree', seats: 5 },
    ],
  });
});

journey(
  'what somebody else saves is said at the next look, and not put over the text',
  async ({ open, server }) => {
    const as = await server.newAdministrator();
    await store(as, 'flags', [{ flag: 'desk_map', enabled: true }]);
    const visit = await open({ path: '/configurations/flags?view=edit', as });
    const screen = new ConfigurationsPage(visit.page);
    const typed = '[{ "flag": "desk_map", "enabled": null }]';
    await screen.editor.fill(typed);

    await as.api('PUT', '/configs/flags', { data: [{ flag: 'desk_map', enabled: false }] });
    await visit.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await visit.page.getByText('Version 2 was saved meanwhile.').waitFor();
    expect(await screen.editor.inputValue()).toBe(typed);

    await screen.button('Show it').click();
    await screen.button('Save mine over it').click();
    await screen.version(3).waitFor();
    expect(await as.api('GET', '/configs/flags')).toMatchObject({
      data: [{ flag: 'desk_map', enabled: null }],
    });
  },
);

journey('objects are found by their values, and names by a part', async ({ open, server }) => {
  const as = await server.newAdministrator();
  await store(as, 'limits_eu', [
    { country: 'DE', days: 30 },
    { country: 'AT', days: 24 },
  ]);
  await store(as, 'limits_us', [{ country: 'US', days: 14 }]);
  const visit = await open({ path: '/configurations', as });
  const screen = new ConfigurationsPage(visit.page);

  await visit.page.keyboard.press('/');
  await visit.page.keyboard.type('S_US');
  await screen.link('limits_eu').waitFor({ state: 'detached' });
  await screen.link('limits_us').waitFor();

  await screen.search.fill('data.days[gte]=20&data.country=DE');
  await visit.page.getByText('1 object in 1 configuration').waitFor();
  await screen.link('limits_eu').click();
  await screen.table.getByText('found by the search').waitFor();
  expect(new URL(visit.page.url()).searchParams.get('q')).toBe('data.days[gte]=20&data.country=DE');
  await visit.page.reload();
  await screen.table.getByText('found by the search').waitFor();

  visit.allow(/^GET \/search\?.* was answered 400$/);
  await screen.search.fill('data.days[about]=20');
  await screen.alert.waitFor();
  expect(await screen.search.getAttribute('aria-invalid')).toBe('true');
});

journey('a policy that cannot be in force says why, at its line', async ({ open, server }) => {
  const as = await server.newAdministrator();
  const visit = await open({ path: '/configurations', as });
  const screen = new ConfigurationsPage(visit.page);
  visit.allow(/^PUT \/configs\/worklog_day_types was answered 422$/);

  await screen.create('worklog_day_types');
  await screen.editor.fill('[\n  { "id": "remote",\n    "colour": "no colour" }\n]');
  await screen.save(2);
  await screen.alert.getByText('/data/0/colour').waitFor();
  await screen.alert.getByRole('button', { name: 'Line 3, column 5' }).click();
  expect(await screen.editor.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(26);
});

journey('by keyboard alone: open, change, save', async ({ open, server }) => {
  const as = await server.newAdministrator();
  await store(as, 'website', [{ maintenance: false }]);
  const { page } = await open({ path: '/configurations', as });
  const screen = new ConfigurationsPage(page);
  const { keyboard } = page;

  await keyboard.press('/');
  await keyboard.type('websi');
  await screen.link('website').focus();
  await keyboard.press('Enter');
  await screen.version(1).waitFor();
  await page.getByRole('link', { name: 'Edit' }).focus();
  await keyboard.press('Enter');
  await screen.editor.focus();
  await keyboard.press('Control+End');
  await keyboard.press('ArrowLeft');
  await keyboard.type(', {');
  await keyboard.press('Tab');
  await keyboard.type('"cache": 300 }');
  expect(await screen.editor.inputValue()).toContain(', {  "cache": 300 }');

  await keyboard.press('Escape');
  await keyboard.press('Tab');
  expect(await screen.editor.evaluate((area) => area === document.activeElement)).toBe(false);
  await keyboard.press('Control+s');
  await screen.difference.waitFor();
  await keyboard.press('Control+s');
  await screen.version(2).waitFor();
});

journey('leaving by mistake asks, and keeps what was typed', async ({ open, server }) => {
  const as = await server.newAdministrator();
  await store(as, 'draft', [{ kept: false }]);
  const { page } = await open({ path: '/configurations/draft?view=edit', as });
  const screen = new ConfigurationsPage(page);
  const typed = '[{"kept": true}]';
  await screen.editor.fill(typed);

  await screen.show('Table');
  await screen.table.waitFor();
  await new Frame(page).goTo('Today');
  await screen.dialog('Leave without saving?').getByRole('button', { name: 'Cancel' }).click();
  await screen.show('Edit');
  expect(await screen.editor.inputValue()).toBe(typed);

  await new Frame(page).goTo('Today');
  await screen.button('Leave and lose the changes').click();
  await page.waitForURL('**/today');
});

journey(
  'an ended session and a server that is away lose nothing that was typed',
  async ({ open, server }) => {
    const as = await server.newAdministrator();
    await store(as, 'away', [{ n: 1 }]);
    const visit = await open({ path: '/configurations/away?view=edit', as });
    const screen = new ConfigurationsPage(visit.page);
    visit.allow(/was answered 401$/);
    visit.allow(/failed: net::ERR_CONNECTION_REFUSED$/);

    await screen.editor.fill('[{"n": 2}]');
    await server.stop();
    await screen.save(2);
    await screen.alert.getByText('The server does not answer').waitFor();
    await server.restart();
    await visit.page.context().clearCookies();
    await screen.button('Save version 2').click();
    await new SignInAgain(visit.page).signIn(as);
    await screen.version(2).waitFor();
    await screen.table.getByRole('cell', { name: '2' }).waitFor();
  },
);

journey('a configuration that was removed meanwhile can be made again', async ({ open, server }) => {
  const as = await server.newAdministrator();
  await store(as, 'removed', [{ n: 1 }]);
  const visit = await open({ path: '/configurations/removed?view=edit', as });
  const screen = new ConfigurationsPage(visit.page);
  visit.allow(/^(PUT|GET) \/configs\/removed was answered 404$/);

  await screen.editor.fill('[{"n": 2}]');
  await as.api('DELETE', '/configs/removed');
  await screen.save(2);
  await visit.page.getByText('removed was deleted meanwhile.').waitFor();
  await screen.button('Create it again').click();
  await screen.version(1).waitFor();
});
