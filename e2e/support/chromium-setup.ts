import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { provisionChromium } from '../../scripts/provision-chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of a Chromium that starts. */
    chromiumBinary: string;
  }
}

/** Builds what the tests start, and finds the browser. Throws one sentence when there is none. */
export default async function setup({ provide }: TestProject): Promise<void> {
  await ensureBuilt();
  const { binary, reason } = await provisionChromium();
  if (binary === undefined) throw new Error(reason);
  provide('chromiumBinary', binary);
}
