import { datesBetween, weekdayOf } from '@worklog/domain/date-arithmetic';
import { dateIn, type CalendarDate } from '@worklog/domain/dates';
import { expect } from 'vitest';
import { CalendarPage } from '../pages/calendar.ts';
import { journey } from '../support/journey.ts';

const date = (text: string): CalendarDate => text as CalendarDate;

/** Monday to Friday between two dates. */
function workdays(from: string, to: string): CalendarDate[] {
  return [...datesBetween(date(from), date(to))].filter((day) => weekdayOf(day) <= 5);
}

interface Batch {
  readonly batch: string | null;
  readonly created: readonly string[];
}

journey('days are selected and logged with the keys alone', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/calendar/2026-03', as: person });
  const calendar = new CalendarPage(page);
  await calendar.day('Mon 30 Mar').focus();

  await calendar.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
  await calendar.grid('April 2026').waitFor();
  expect(await calendar.focusedDay.textContent()).toMatch(/^Thu 2 Apr:/);
  await calendar.press('o');
  await calendar.day('Wed 1 Apr', 'Office').waitFor();
  await calendar.day('Thu 2 Apr', 'Office').waitFor();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await person.days('2026-03-01', '2026-04-30')).toMatchObject(
    ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02'].map((day) => ({
      date: day,
      am: { type: 'office', status: 'confirmed' },
    })),
  );

  await calendar.press('Control+z');
  await calendar.day('Wed 1 Apr', '(nothing|not) recorded').waitFor();
  await calendar.press('Escape', 'Enter');
  await calendar.panel('Thursday 2 April').waitFor();
});

journey('Back closes the panel, and closing it goes back', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/calendar/2026-03', as: person });
  const calendar = new CalendarPage(page);
  await calendar.day('Mon 30 Mar').click();
  await calendar.panel('Monday 30 March').waitFor();
  await page.waitForURL(/days=2026-03-30/);
  await page.goBack();
  await calendar.panel('Monday 30 March').waitFor({ state: 'detached' });
  await calendar.grid('March 2026').waitFor();

  const before = await page.evaluate(() => history.length);
  await calendar.day('Tue 31 Mar').click();
  await page.waitForURL(/days=2026-03-31/);
  await calendar.press('Escape');
  await calendar.panel('Tuesday 31 March').waitFor({ state: 'detached' });
  await page.waitForURL(/2026-03$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

journey('five days are dragged over and set in one request', async ({ open, server }) => {
  const person = await server.newPerson();
  const { page } = await open({ path: '/calendar/2026-03', as: person });
  const calendar = new CalendarPage(page);
  const answers: Promise<Batch>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/days/batch')) answers.push(response.json() as Promise<Batch>);
  });

  // Wednesday to Tuesday: the weekend between is left out.
  await calendar.drag('Wed 18 Mar', 'Tue 24 Mar');
  const panel = calendar.panel('5 days selected');
  await panel.getByRole('button', { name: 'Sick' }).click();
  await panel.getByRole('button', { name: 'Set 5 days' }).click();

  await calendar.day('Tue 24 Mar', 'Sick').waitFor();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  const written = (await Promise.all(answers)).filter(({ batch }) => batch !== null);
  expect(written.map(({ created }) => created)).toEqual([workdays('2026-03-18', '2026-03-24')]);
  expect(await person.days('2026-03-01', '2026-03-31')).toHaveLength(5);
});

journey('a year is seen by type and by place, and its numbers open their days', async ({ open, server }) => {
  const person = await server.newPerson();
  await person.api('POST', '/api/v2/me/places', { name: 'Graz', kind: 'other', country: 'AT' });
  await person.record({
    dates: workdays('2025-03-03', '2025-03-07'),
    am: { type: 'office' },
    pm: { type: 'office' },
  });
  const away = { type: 'remote', place: { name: 'Graz' } };
  await person.record({ dates: workdays('2025-05-05', '2025-05-07'), am: away, pm: away });
  const { page } = await open({ path: '/calendar/2025', as: person });
  const calendar = new CalendarPage(page);
  await calendar.grid('2025').waitFor();

  expect(await calendar.number('Office').innerText()).toBe('5');
  await page.getByRole('button', { name: 'By place' }).click();
  await calendar.number('Austria').click();
  expect(await calendar.openedDays.count()).toBe(3);
  expect(await calendar.openedDays.first().innerText()).toContain('Mon 5 May');

  // What is opened is in the address.
  await page.reload();
  await calendar.openedDays.first().waitFor();
  expect(new URL(page.url()).search).toBe('?by=place&open=place.AT.confirmed');
  await calendar.openedDays.first().getByRole('button').click();
  await calendar.panel('Monday 5 May').waitFor();
});

journey('a year is deleted after its number is typed, and brought back', async ({ open, server }) => {
  const person = await server.newPerson();
  const dates = workdays('2025-01-06', '2025-01-17');
  await person.record({ dates, am: { type: 'office' }, pm: { type: 'office' }, notes: 'Kept' });
  await person.record({ dates: ['2024-12-30'], am: { type: 'office' } });
  const { page } = await open({ path: '/calendar/2025', as: person });
  const calendar = new CalendarPage(page);

  const question = await calendar.askToDeleteYear('2025');
  const confirm = question.getByRole('button', { name: 'Delete 10 days' });
  expect(await confirm.isDisabled()).toBe(true);
  await question.getByRole('textbox').fill('2025');
  await confirm.click();
  await question.waitFor({ state: 'hidden' });
  expect(await person.days('2024-01-01', '2025-12-31')).toHaveLength(1);

  await calendar.undo();
  await calendar.day('Mon 6 Jan', 'Office').waitFor();
  expect(await person.days('2025-01-01', '2025-12-31')).toMatchObject(
    dates.map((day) => ({ date: day, notes: 'Kept' })),
  );
});

for (const timeZone of ['Pacific/Kiritimati', 'UTC', 'Pacific/Honolulu']) {
  journey(
    `a day keeps its date in the page, the API and the CSV file in ${timeZone}`,
    async ({ open, server }) => {
      const person = await server.newPerson({ timeZone });
      const { page } = await open({ path: '/calendar', as: person, timeZone });
      const calendar = new CalendarPage(page);
      const today = dateIn(timeZone, new Date());

      await calendar.today().click();
      expect(await calendar.today().textContent()).toContain(` ${Number(today.slice(8))} `);
      await calendar.press('o');
      await page.getByRole('button', { name: 'Undo' }).waitFor();

      await page.reload();
      await calendar.today('Office').waitFor();
      expect(await person.days(today, today)).toMatchObject([{ date: today, am: { type: 'office' } }]);
      const csv = await page.request.get(`/api/v2/me/days.csv?from=${today}&to=${today}`);
      expect((await csv.text()).split('\r\n')[1]).toMatch(new RegExp(`^${today},office,`));
    },
  );
}

journey(
  'a change in another window is shown when the window is looked at again',
  async ({ open, server }) => {
    const person = await server.newPerson();
    const { page } = await open({ path: '/calendar/2026-03', as: person });
    const calendar = new CalendarPage(page);
    await calendar.day('Tue 10 Mar').waitFor();

    await person.record({ dates: ['2026-03-10'], am: { type: 'vacation' }, pm: { type: 'vacation' } });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await calendar.day('Tue 10 Mar', 'Vacation').waitFor();
  },
);
