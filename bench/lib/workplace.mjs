import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project.mjs';

/** A server answers what is under way before it ends; one that takes longer is killed. */
const patienceMs = 15_000;

const children = new Set();
const folders = new Set();
const endings = [];

/** A new folder that is removed in the end. It is on the project's disk: the temporary folder may be in memory. */
export function newFolder() {
  const parent = inProject('.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'bench-'));
  folders.add(folder);
  return folder;
}

/** Starts a Node.js program that is ended in the end. */
export function startNode(args, options) {
  const child = spawn(process.execPath, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Ends a program that `startNode` started, and waits until it has. */
export async function stopNode(child) {
  if (!children.has(child)) return;
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}

/** Remembers something else to be done in the end. */
export function atEnd(action) {
  endings.push(action);
}

/** Runs `work`; whatever comes of it, nothing that it started or wrote is left. */
export async function inWorkplace(work) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  process.once('exit', leaveNothing);
  try {
    await work();
  } finally {
    await Promise.all([...children].map(stopNode));
    for (const action of endings.splice(0).reverse()) await action();
    leaveNothing();
  }
}

function leaveNothing() {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
