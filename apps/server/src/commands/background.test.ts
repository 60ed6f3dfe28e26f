import { expect, test } from 'vitest';
import { runBehind } from './background.ts';

const script = (text: string): readonly string[] => ['-e', text];
const never = new AbortController().signal;

test('a program that ends well is done', async () => {
  await runBehind(process.execPath, script(''), never);
});

test('one that cannot be started fails, and ends nothing else', async () => {
  await expect(runBehind('/nowhere/program', [], never)).rejects.toThrow('ENOENT');
});

test('one that fails tells why', async () => {
  const failing = script('console.error("no space"); process.exitCode = 3');
  await expect(runBehind(process.execPath, failing, never)).rejects.toThrow('It ended with 3: no space');
});

test('one that is broken off is gone, though it would rather not', async () => {
  const stopping = new AbortController();
  const stubborn = script('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)');
  const running = runBehind(process.execPath, stubborn, stopping.signal);
  stopping.abort();
  await expect(running).rejects.toThrow('aborted');
});
