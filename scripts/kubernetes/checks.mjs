import assert from 'node:assert/strict';

/** How many checks went well and did not. */
export const counts = { passed: 0, failed: 0 };

/** Does one check, shows it as a line, and counts it. Resolves to whether it went well. */
export async function check(name, attempt) {
  const startedAt = performance.now();
  let reason;
  try {
    await attempt();
    counts.passed += 1;
  } catch (error) {
    counts.failed += 1;
    reason = error instanceof Error ? error.message : String(error);
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${reason === undefined ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${name}`);
  if (reason !== undefined) console.log(`${reason.replace(/^/gm, '    ')}`);
  return reason === undefined;
}

/** A check without which the following ones make no sense: where it fails, they are not done. */
export async function require(name, attempt) {
  if (!(await check(name, attempt))) throw new Abandoned();
}

/** Thrown when a check failed that others build upon; it is counted and shown already. */
export class Abandoned extends Error {}

/** Compares, and says what was expected and what came. */
export function expectEqual(actual, expected, what) {
  assert.deepEqual(actual, expected, `${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}

export function expectMatch(text, pattern, what) {
  assert.match(text, pattern, `${what}: ${pattern} is not in ${JSON.stringify(text)}`);
}
