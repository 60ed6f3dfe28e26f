// Finds a Chromium for the tests in a browser, or fetches one.
import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromiumArgs } from './lib/chromium-args.mjs';
import { inProject } from './lib/project.mjs';

const run = promisify(execFile);
const cache = inProject('.cache', 'chromium');

/** How long to wait, in milliseconds, for a browser to start, and for a download. */
const startPatience = 20_000;
const downloadPatience = 180_000;

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where installers put a browser without a word on the PATH. */
const usualPlaces = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** Where Playwright keeps the browsers that it has downloaded. */
const playwrightFolders = {
  linux: path.join(homedir(), '.cache/ms-playwright'),
  darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
  win32: path.join(homedir(), 'AppData/Local/ms-playwright'),
};

/** What the program is called inside of such a download. */
const downloadedNames =
  /^(?:chrome-headless-shell|headless_shell|chrome|Chromium|Google Chrome for Testing)(?:\.exe)?$/;

/**
 * A Chromium that starts here: the one named by CHROMIUM_PATH, one that is installed, one that Playwright keeps, one
 * fetched earlier into .cache/chromium, or one fetched now.
 *
 * @returns {Promise<{ binary: string, reason?: undefined } | { binary?: undefined, reason: string }>} its path, or
 * one sentence that says why there is none
 */
export async function provisionChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const failure = await failureOf(named);
    return failure === undefined
      ? { binary: named }
      : { reason: `${named}, named by CHROMIUM_PATH, does not start as a Chromium: ${failure}.` };
  }
  const failures = [];
  const found = (await firstThatStarts(await installed(), failures)) ?? (await kept(failures));
  return found === undefined ? fetchBrowser(failures) : { binary: found };
}

async function fetchBrowser(failures) {
  try {
    const cli = inProject('node_modules/playwright-core/cli.js');
    await run(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
      timeout: downloadPatience,
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: cache },
    });
    const fetched = await firstThatStarts(await downloadedIn(cache), failures);
    if (fetched !== undefined) return { binary: fetched };
  } catch (error) {
    failures.push(firstLine(error));
  }
  const why = failures.length > 0 ? ` (${failures.join('; ')})` : '';
  return {
    reason: `No Chromium could be found or fetched${why}; install Chromium, Chrome or Edge, or name one by CHROMIUM_PATH.`,
  };
}

/** The browsers that are installed, as paths. */
async function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  const candidates = [...onPath, ...(usualPlaces[process.platform] ?? [])];
  const there = await Promise.all(candidates.map(isProgram));
  return candidates.filter((_, index) => there[index]);
}

async function kept(failures) {
  const own = process.env.PLAYWRIGHT_BROWSERS_PATH;
  const folders = [own, playwrightFolders[process.platform], cache].filter(Boolean);
  const programs = await Promise.all(folders.map(downloadedIn));
  return firstThatStarts(programs.flat(), failures);
}

/** The programs in a folder of Playwright's downloads: `chromium-1234/.../chrome`, the newest first. */
async function downloadedIn(folder) {
  const downloads = await namesIn(folder);
  const chromiums = downloads
    .filter((name) => name.startsWith('chromium'))
    .toSorted()
    .reverse();
  const found = [];
  for (const name of chromiums) {
    const files = await readdir(path.join(folder, name), { recursive: true, withFileTypes: true });
    const programs = files.filter((file) => file.isFile() && downloadedNames.test(file.name));
    found.push(...programs.map((file) => path.join(file.parentPath, file.name)));
  }
  return found;
}

const namesIn = (folder) => readdir(folder).catch(() => []);

const isProgram = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The first that really starts; why the others do not is added to `failures`. */
async function firstThatStarts(programs, failures) {
  for (const program of programs) {
    const failure = await failureOf(program);
    if (failure === undefined) return program;
    failures.push(`${program}: ${failure}`);
  }
  return undefined;
}

/** Why it does not start as a Chromium; undefined when it does. A version number alone would not show it. */
async function failureOf(executablePath) {
  try {
    // Only now: whoever needs no browser has not to load it.
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args: chromiumArgs, timeout: startPatience });
    await browser.close();
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

/** What went wrong, in one line without a full stop: of a failed program the first error that it wrote. */
function firstLine(error) {
  const failed = error.stderr?.split('\n').find((text) => text.includes('Error: '));
  const line = failed ?? error.message.split('\n')[0];
  return line.replace(/^.*?Error: |^browserType\.launch: |[.\s]+$/g, '');
}
