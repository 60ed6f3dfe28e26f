import { expect } from 'vitest';
import { Frame } from '../pages/frame.ts';
import { SummaryPage } from '../pages/summary.ts';
import { expectNoViolations } from '../support/axe.ts';
import { journey } from '../support/journey.ts';
import type { Person } from '../support/person.ts';

interface Tally {
  readonly confirmed: number;
}
interface Summary {
  readonly types: readonly (Tally & { readonly type: string })[];
  readonly countries: readonly (Tally & { readonly country: string })[];
}

const year = '/summary?year=2025';
const place = (name: string) => ({ type: 'remote', place: { name } });

/** Some days of 2025: at home, at six other places, in the office, and on vacation, two halves of them alone. */
async function recordYear(person: Person): Promise<void> {
  await person.api('POST', '/api/v2/me/places', {
    name: 'Linz',
    kind: 'home',
    country: 'AT',
    region: 'AT-4',
  });
  const home = place('Linz');
  await person.record({ dates: ['2025-03-03', '2025-03-04', '2025-03-05'], am: home, pm: home });
  const others = ['Bern', 'Chur', 'Davos', 'Genf', 'Olten', 'Zug'].entries();
  for (const [index, name] of others) {
    await person.record({ dates: [`2025-04-0${index + 1}`], am: place(name), pm: place(name) });
  }
  const office = { type: 'office' };
  await person.record({ dates: ['2025-05-05', '2025-05-06'], am: office, pm: office });
  await person.record({ dates: ['2025-05-07'], am: office, pm: { type: 'vacation' } });
}

async function summaryOf(person: Person): Promise<Summary> {
  return (await person.api('GET', '/api/v2/me/summary?from=2025-01-01&to=2025-12-31')) as Summary;
}

journey(
  'a number that was opened by key has the focus again when its days close',
  async ({ open, server }) => {
    const person = await server.newPerson();
    await recordYear(person);
    const { page } = await open({ path: year, as: person });
    const summary = new SummaryPage(page);

    await summary.number('Office').focus();
    await page.keyboard.press('Enter');
    await summary.together.waitFor();
    await page.keyboard.press('Escape');
    await summary.dialog.waitFor({ state: 'detached' });
    expect(await summary.number('Office').evaluate((link) => link === document.activeElement)).toBe(true);
  },
);

journey('closing the days of a number goes back to before they were opened', async ({ open, server }) => {
  const person = await server.newPerson();
  await recordYear(person);
  const { page } = await open({ path: year, as: person });
  const summary = new SummaryPage(page);
  const inHistory = () => page.evaluate(() => history.length);
  const before = await inHistory();

  await summary.number('Office').click();
  await summary.together.waitFor();
  await summary.close();
  await page.waitForURL((url) => url.search === '?year=2025');
  expect(await inHistory()).toBe(before + 1);
  // The step is taken back, so it can be taken again.
  await page.goForward();
  await summary.together.waitFor();
  await summary.close();

  // Nothing was left behind by opening another; what an address opened by itself is closed in its place.
  await summary.number('Office').click();
  await summary.together.waitFor();
  await page.reload();
  await summary.together.waitFor();
  await summary.close();
  await page.waitForURL((url) => url.search === '?year=2025');
  expect(await inHistory()).toBe(before + 1);
});

journey('every number of a year opens its days, and the days add up to it', async ({ open, server }) => {
  const person = await server.newPerson();
  await recordYear(person);
  const { types, countries } = await summaryOf(person);
  const daysOf = (id: string) => types.find(({ type }) => type === id)?.confirmed;
  expect([daysOf('remote'), daysOf('office'), daysOf('vacation')]).toEqual([9, 2.5, 0.5]);
  expect(countries).toMatchObject([{ country: 'AT', confirmed: 3 }]);

  const visit = await open({ path: year, as: person });
  const { page } = visit;
  const summary = new SummaryPage(page);
  for (const [name, days] of [
    ['Remote', 9],
    ['Office', 2.5],
    ['Vacation', 0.5],
  ] as const) {
    await summary.number(name).click();
    await visit.settled();
    expect(await summary.together.innerText()).toMatch(new RegExp(`Together\\s+${days}$`));
    await summary.close();
  }
  await summary.number('Other (2 places)', 'Remote places').click();
  await visit.settled();
  expect(await summary.together.innerText()).toMatch(/Together\s+2$/);
  await expectNoViolations(page);
  await page.goBack();
  await summary.dialog.waitFor({ state: 'detached' });

  await summary.number('Austria', 'Countries and regions').first().click();
  await page.getByRole('dialog', { name: 'Austria, 3 days' }).waitFor();
  expect(new URL(page.url()).searchParams.get('open')).toBe('country.AT.confirmed');
});

journey('a correction changes the balance, and can be taken back', async ({ open, server }) => {
  const person = await server.newPerson();
  await recordYear(person);
  await person.api('PUT', '/api/v2/me/allowances/vacation/rates/2025-01-01', { daysAYear: 28 });
  const { page } = await open({ path: year, as: person });
  const summary = new SummaryPage(page);
  const ledger = await summary.ledger('Vacation', 2025);
  const left = ledger.getByRole('row', { name: /^Left at the end of 2025/ });
  const leftBefore = await left.innerText();

  await summary.correct(ledger, { days: '1.5', reason: 'Days back for the fair' });
  const line = ledger.getByRole('row', { name: /Correction: Days back for the fair/ });
  await line.getByText('+1.5').waitFor();
  const lines = (await person.api('GET', '/api/v2/me/allowances/vacation?year=2025')) as { left: number };
  await left.getByText(String(lines.left), { exact: true }).waitFor();
  await expectNoViolations(page);

  await line.getByRole('button', { name: 'Remove the entry “Days back for the fair”' }).click();
  await line.waitFor({ state: 'detached' });
  expect(await left.innerText()).toBe(leftBefore);
  await summary.toast.getByRole('button', { name: 'Undo' }).click();
  await line.waitFor();
});

journey('a file has exactly the days of the range', async ({ open, server }) => {
  const person = await server.newPerson();
  await recordYear(person);
  const visit = await open({ path: year, as: person });
  const { page } = visit;
  const summary = new SummaryPage(page);
  await summary.showRange('2025-04-01', '2025-05-06');
  await visit.settled();
  await page.waitForURL('**/summary?from=2025-04-01&to=2025-05-06');

  const { name, text } = await summary.downloadCsv();
  expect(name).toBe('worklog-2025-04-01-2025-05-06.csv');
  const served = await page.request.get('/api/v2/me/days.csv?from=2025-04-01&to=2025-05-06');
  expect(text).toBe(await served.text());
  expect(text.trim().split('\r\n')).toHaveLength(9);
});

journey('a printed summary is the numbers alone', async ({ open, server }) => {
  const person = await server.newPerson();
  await recordYear(person);
  const { page } = await open({ path: year, as: person });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  expect(await new Frame(page).navigation.isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'CSV' }).isVisible()).toBe(false);
  expect(await new SummaryPage(page).number('Remote').isVisible()).toBe(true);
  const paper = await page.pdf({ format: 'A4', printBackground: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

journey('a year without days says what to do', async ({ open, server }) => {
  const { page } = await open({ path: '/summary?year=2019', as: await server.newPerson() });
  await page.getByRole('heading', { name: 'Nothing is recorded in 2019' }).waitFor();
  await page.getByRole('button', { name: 'Next year' }).click();
  await page.getByRole('heading', { name: 'Summary 2020', level: 1 }).waitFor();
  await expectNoViolations(page);
});
