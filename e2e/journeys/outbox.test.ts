import { expect } from 'vitest';
import { journeyOn } from '../support/journey.ts';

/** Nobody answers there. */
const nobody = 'http://127.0.0.1:9';

const journey = journeyOn({ settings: { WORKLOG_OUTGOING_HOSTS: nobody } });

/** So many messages of one person may wait; the next one is given up at once. */
const mostWaiting = 1000;

journey('a message that was given up is sent again', { timeout: 120_000 }, async ({ open, server }) => {
  const [administrator, person] = [await server.newAdministrator(), await server.newPerson()];
  await person.api('PATCH', '/api/v2/me/settings', { slackUrl: `${nobody}/hook` });
  for (let count = 0; count <= mostWaiting; count += 1) {
    const type = count % 2 === 0 ? 'office' : 'vacation';
    await person.record({ dates: ['2026-03-02'], am: { type } });
  }
  const { page } = await open({ path: '/admin/outbox', as: administrator });
  await page.getByText('too many messages of this person waited already').waitFor();

  await page.getByRole('button', { name: `Send the message of ${person.name} again` }).click();
  await page.getByText('No message was given up').waitFor();

  await page.getByRole('link', { name: 'Waiting' }).click();
  await page.getByRole('row', { name: person.name }).first().waitFor();
  const { messages } = (await administrator.api('GET', '/api/v2/outbox?state=dead')) as {
    messages: unknown[];
  };
  expect(messages).toEqual([]);
});
