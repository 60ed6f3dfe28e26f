// `npm run bench:page`: what a browser loads before Today is of use, how soon it is, and how soon a change is seen.
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { machineLine } from '../lib/machine.mjs';
import { readOptions, wholeNumber } from '../lib/options.mjs';
import { percentile, spreadOf } from '../lib/statistics.mjs';
import { markdownTable, plainTable, short } from '../lib/table.mjs';
import { inWorkplace } from '../lib/workplace.mjs';
import { startOnSqlite } from '../lib/worklog.mjs';
import { startBrowser } from './browser.mjs';
import { logToday, openToday, openYear, slowDown } from './measures.mjs';
import { Person } from './person.mjs';

/** What the script of Today may weigh, compressed, in thousands of bytes. */
const limitKb = 250;

/** What must be seen within, in milliseconds. */
const goals = { useful: 1000, painted: 100 };

const options = readOptions(
  `npm run bench:page -- [--short] [--rounds N] [--markdown]

--short      5 rounds instead of 20; trust it less
--rounds N   so many rounds
--markdown   the table in Markdown

Ends with exit code 1 when the scripts before the first useful paint of Today weigh more than ${limitKb} kB.`,
  { rounds: { type: 'string' } },
);
const rounds = wholeNumber(options.rounds ?? (options.short ? '5' : '20'), 'rounds');

/** Opens Today and logs it, each time as somebody with an empty cache and an empty day. */
async function measureToday(browser, stage) {
  const measured = [];
  for (let round = 0; round <= rounds; round += 1) {
    await stage.person.removeDay(stage.today);
    const opened = await openToday(browser, stage);
    const loggedMs = await logToday(opened);
    await opened.close();
    // The first one warms the server up.
    if (round > 0) measured.push({ ...opened, loggedMs });
  }
  return measured;
}

async function measureYear(browser, stage) {
  const { change, close } = await openYear(browser, stage);
  const measured = [];
  for (let round = 0; round <= rounds; round += 1) {
    const ms = await change();
    if (round > 0) measured.push(ms);
  }
  await close();
  return measured;
}

/** A row of the table: median, 95th percentile, spread, and what is aimed at. */
function row(name, numbers, unit, goal) {
  const { median, least, most } = spreadOf(numbers);
  const shown = (number) => `${short(number)} ${unit}`;
  const spread = `${short(least)}-${short(most)}`;
  return [name, shown(median), shown(percentile(numbers, 0.95)), spread, goal ? shown(goal) : '-'];
}

function report({ days, today, year }) {
  const slow = `processor ${slowDown} times slower`;
  const kilobytes = today.map(({ bytes }) => bytes / 1000);
  const head = ['what', 'median', '95 %', 'least-most', 'aim'];
  const rows = [
    row(`scripts before Today is of use (${today[0].files} files)`, kilobytes, 'kB', limitKb),
    row(
      `Today is of use, ${slow}`,
      today.map(({ usefulAt }) => usefulAt),
      'ms',
      goals.useful,
    ),
    row(
      `click to the saved answer, ${slow}`,
      today.map(({ loggedMs }) => loggedMs),
      'ms',
    ),
    row(`key to the painted change, year of ${days} days`, year, 'ms', goals.painted),
  ];
  console.log(`\n${(options.markdown ? markdownTable : plainTable)(head, rows)}\n`);
  if (Math.max(...kilobytes) <= limitKb) return;
  console.error(`The scripts before Today is of use weigh more than ${limitKb} kB.`);
  process.exitCode = 1;
}

await ensureBuilt();
await inWorkplace(async () => {
  const machine = machineLine([]);
  const { port } = await startOnSqlite();
  const url = `http://127.0.0.1:${port}`;
  const today = new Date().toISOString().slice(0, 10);
  // A leap year, so that there is a day more than in most.
  const year = 2024;
  const person = await Person.signUp(url, 'Robin', `${year}-01-01`);
  const days = await person.fillYear(year);
  await person.fillYear(Number(today.slice(0, 4)));
  const stage = { url, person, today, year };
  const browser = await startBrowser();
  const measured = {
    days,
    today: await measureToday(browser, stage),
    year: await measureYear(browser, stage),
  };
  report(measured);
  console.log(`${rounds} rounds, each with an empty cache. ${machine}, Chromium ${browser.version()}.`);
});
