import { chromium } from 'playwright-core';
import { chromiumArgs } from '../../scripts/lib/chromium-args.mjs';
import { Refusal } from '../../scripts/lib/project.mjs';
import { provisionChromium } from '../../scripts/provision-chromium.mjs';
import { atEnd } from '../lib/workplace.mjs';
import { installProbe } from './probe.mjs';

/** Starts the browser, which is ended in the end. */
export async function startBrowser() {
  const { binary, reason } = await provisionChromium();
  if (binary === undefined) throw new Refusal(reason);
  const browser = await chromium.launch({ executablePath: binary, args: chromiumArgs });
  atEnd(() => browser.close());
  return browser;
}

/**
 * Opens an empty window of somebody who was never here: nothing is kept from another one.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{url: string, person: import('./person.mjs').Person, slowDown?: number}} options how many times slower than
 * this machine's the browser's processor is
 */
export async function openWindow(browser, { url, person, slowDown = 1 }) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await person.signInto(context);
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return { page, scripts: countScripts(protocol), close: () => context.close() };
}

/** Counts the bytes of scripts as they come over the line, compressed as the server sends them. */
function countScripts(protocol) {
  const counted = { bytes: 0, files: 0 };
  const scripts = new Set();
  protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' || /javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!scripts.has(requestId)) return;
    counted.bytes += encodedDataLength;
    counted.files += 1;
  });
  return counted;
}
