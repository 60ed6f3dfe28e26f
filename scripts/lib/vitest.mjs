import { rmSync } from 'node:fs';
import { inProject, readJson } from './project.mjs';
import { runStep } from './step.mjs';

const reportFile = inProject('.cache/vitest.json');

/** Runs the tests with these arguments for vitest, and counts them. */
export async function runVitest(args, env) {
  rmSync(reportFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const command = inProject('node_modules/.bin/vitest');
  const step = await runStep({ name: 'tests', command, args: ['run', ...reporters, ...args], env });
  const counts = count(readJson(reportFile), step.ok);
  const note = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  return { ...step, ok: counts.failed === 0, note, counts };
}

/** Counts what the report says. A run without a report or a test proves nothing, so it counts as failed. */
function count(report, endedWell) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numPendingTests, numTodoTests } = report;
  const skipped = numPendingTests + numTodoTests;
  // In CI nothing may be left out quietly.
  const failed = report.numFailedTests + countUnloadable(report) + (process.env.CI ? skipped : 0);
  // Errors outside of tests show only in how the run ended.
  const endedBadly = !endedWell || passed === 0;
  return { passed, failed: failed === 0 && endedBadly ? 1 : failed, skipped };
}

/** Test files that failed without a failed test in them, for example because an import is broken. */
function countUnloadable({ testResults }) {
  const isUnloadable = ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
  return testResults.filter(isUnloadable).length;
}
