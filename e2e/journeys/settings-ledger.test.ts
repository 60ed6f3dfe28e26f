import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { CalendarPage } from '../pages/calendar.ts';
import { CountryPage, ImportPage, MessagesPage, PlacesPage, WorkingPatternPage } from '../pages/settings.ts';
import { freePort } from '../../apps/server/test/process/support/requests.ts';
import { journeyOn } from '../support/journey.ts';

const slackPort = await freePort();
const slack = `http://127.0.0.1:${slackPort}`;
const journey = journeyOn({ settings: { WORKLOG_OUTGOING_HOSTS: slack } });

const october = (day: number): string => `2025-10-${String(day).padStart(2, '0')}`;

journey('a new working pattern makes its free days free in the calendar', async ({ open, server }) => {
  const person = await server.newPerson({ timeZone: 'UTC' });
  const toWork = async (): Promise<number> => {
    const answer = await person.api('GET', '/api/v2/me/summary?from=2025-10-06&to=2025-10-12');
    return (answer as { toWork: { days: number } }).toWork.days;
  };
  expect(await toWork()).toBe(5);
  const { page } = await open({ as: person, path: '/settings/working-time' });
  const pattern = new WorkingPatternPage(page);

  await pattern.addWithFree(['Thursday', 'Friday'], '2025-10-01');

  await pattern.week.getByText('3 days a week, every week the same').first().waitFor();
  expect(await toWork()).toBe(3);
  await page.goto('/calendar/2025-10');
  const calendar = new CalendarPage(page);
  await calendar.day('Thu 9 Oct', 'free').waitFor();
  await calendar.day('Wed 8 Oct', '(nothing|not) recorded').waitFor();
});

journey('the holidays of a region are seen before it is chosen', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ as: person, path: '/settings/holidays' });
  const country = new CountryPage(page);
  await country.open();

  await country.choose('Country', 'Austria');
  await country.choose('Region', 'Tyrol');

  await country.dialog.getByText('Mariä Empfängnis').waitFor();
  expect(await person.api('GET', '/api/v2/me/bases')).toEqual({ bases: [] });
  await country.saveFrom('2020-01-01');
  await country.holidays.getByText('Mariä Empfängnis').waitFor();
  expect(await person.api('GET', '/api/v2/me/bases')).toEqual({
    bases: [{ validFrom: '2020-01-01', country: 'AT', region: 'AT-7' }],
  });
});

journey('two names for one place become one', async ({ open, server }) => {
  const person = await server.newPerson();
  const at = (name: string) => ({ type: 'remote', place: { name } });
  await person.record({ dates: [october(6), october(7)], am: at('Garmish'), pm: at('Garmish') });
  await person.record({ dates: [october(8)], am: at('Garmisch') });
  const visit = await open({ as: person, path: '/settings/places' });
  visit.allow(/^DELETE .* was answered 409$/);
  const places = new PlacesPage(visit.page);

  await places.do('Remove', 'Garmish');
  await visit.page.getByText('Garmish cannot be removed, because days name it.').waitFor();
  await places.do('Merge into another', 'Garmish');
  await places.chooseInto('Garmisch');
  await places.merging.getByText('2 days at Garmish will name Garmisch instead.').waitFor();
  await places.merging.getByRole('button', { name: 'Merge into Garmisch' }).click();

  await visit.page.getByText('2 days now name Garmisch.').waitFor();
  expect(await places.place('Garmish').count()).toBe(0);
  expect(await person.days(october(6), october(6))).toMatchObject([{ am: { place: { name: 'Garmisch' } } }]);
});

journey('a place that no day names is removed, and put back', async ({ open, server }) => {
  const { page } = await open({ as: await server.newPerson(), path: '/settings/places' });
  const places = new PlacesPage(page);
  await places.add('Summer house');

  await places.do('Remove', 'Summer house');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();

  await places.place('Summer house').waitFor();
});

journey(
  'a file with a wrong row writes nothing until it is mended, and is undone',
  async ({ open, server }) => {
    const person = await server.newPerson();
    const { page } = await open({ as: person, path: '/settings/import' });
    const importing = new ImportPage(page);
    const file = (type: string) => `Datum;Art;Ort\n06.10.2025;office;\n07.10.2025;${type};Lake house\n`;

    await importing.check('october.csv', file('Homeoffice'));
    await importing.dryRun.getByRole('row', { name: /^3 Type Not a known type/ }).waitFor();
    expect(await importing.write('1 day').isDisabled()).toBe(true);
    expect(await person.days(october(1), october(31))).toEqual([]);

    await importing.check('october.csv', file('remote'));
    await importing.write('2 days').click();
    await importing.result.getByText('2 days were written.').waitFor();
    expect(await person.days(october(1), october(31))).toMatchObject([
      { date: october(6), am: { type: 'office' } },
      { date: october(7), pm: { type: 'remote', place: { name: 'Lake house' } } },
    ]);

    await importing.result.getByRole('button', { name: 'Undo' }).click();
    await importing.result.getByText('The import is undone.').waitFor();
    expect(await person.days(october(1), october(31))).toEqual([]);
  },
);

journey('an administrator brings in the days of somebody else', async ({ open, server }) => {
  const [boss, person] = [await server.newAdministrator(), await server.newPerson()];
  const { page } = await open({ as: boss, path: '/admin/import' });
  const importing = new ImportPage(page);
  const rows = [`${person.name},2025-10-06,office`, 'Nobody at all,2025-10-06,office'];

  await importing.check('people.csv', `Person,Date,Type\n${rows.join('\n')}\n`);
  await importing.dryRun.getByText('Nobody with an account has this name.').waitFor();
  await importing.dryRun.getByRole('checkbox', { name: /leave the wrong one out/ }).check();
  await importing.write('1 day').click();

  await importing.result.getByText('1 day was written.').waitFor();
  expect(await person.days(october(6), october(6))).toMatchObject([{ am: { type: 'office' } }]);
});

journey('ten thousand rows are imported in parts, and undone together', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ as: person, path: '/settings/import' });
  const importing = new ImportPage(page);
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const date = new Date(Date.UTC(1995, 0, 1 + index)).toISOString().slice(0, 10);
    return `${date},office,`;
  });

  await importing.check('many.csv', `Date,Type,Location\n${rows.join('\n')}\n`);
  await importing.write('10,000 days').click();
  await importing.result.getByText('10,000 days were written.').waitFor();
  await importing.result.getByRole('button', { name: 'Undo' }).click();

  await importing.result.getByText('The import is undone.').waitFor();
  expect(await person.days('2000-01-01', '2000-12-31')).toEqual([]);
});

journey('messages go to the address, and the log tells what became of them', async ({ open, server }) => {
  const person = await server.newPerson();
  const heard: string[] = [];
  let status = 200;
  const receiver = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (chunk: string) => heard.push(chunk));
    response.writeHead(status).end();
  }).listen(slackPort, '127.0.0.1');
  await once(receiver, 'listening');
  onTestFinished(() => {
    receiver.close();
  });
  expect((receiver.address() as AddressInfo).port).toBe(slackPort);
  const { page } = await open({ as: person, path: '/settings/messages' });
  const messages = new MessagesPage(page);

  await messages.save(`${slack}/services/secret`);
  await page.getByText(/^Messages go to/).waitFor();
  expect(await messages.address.inputValue()).toBe(`${slack}/services/…`);
  await person.record({ dates: [october(6)], am: { type: 'office' } });
  await expect.poll(() => heard.join('')).toContain('office');
  await page.reload();
  await messages.log.getByRole('row', { name: /Delivered/ }).waitFor();

  status = 404;
  await person.record({ dates: [october(7)], am: { type: 'sick' } });
  await expect.poll(() => heard.length).toBe(2);
  await page.reload();
  await page.getByText('The last message was not delivered.').waitFor();
  await messages.log.getByText('The address answered 404, so the webhook was probably removed').waitFor();
});
