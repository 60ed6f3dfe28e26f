import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { atEnd } from '../../support/at-end.ts';

/** The folder of the clone. */
export const root = path.resolve(import.meta.dirname, '../../../../..');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export type Settings = Readonly<Record<string, string>>;

/** What a person's shell has: nothing of the test runner's or npm's own environment. */
const shellEnvironment = (): Settings => ({ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/' });

/** A program in a process group of its own, of which nothing is left after the test. */
export class Program {
  stdout = '';
  stderr = '';
  /** Resolves when the program has ended and all that shared its output has, too. */
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;

  constructor(command: string, args: readonly string[], settings: Settings, cwd = root) {
    const env = { ...shellEnvironment(), ...settings };
    this.#child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.#child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', (code, signal) => {
        resolve({ code, signal });
      });
    });
    const end = (): void => {
      this.signalGroup('SIGKILL');
    };
    // With a process group of its own it would outlive a test run that is cut off.
    const forget = atEnd(end);
    onTestFinished(() => {
      forget();
      end();
    });
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The program was not started.');
    return this.#child.pid;
  }

  /** Sends a signal to the started process alone, as a service manager may. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Sends a signal to the whole process group, as a terminal does on Ctrl-C. */
  signalGroup(signal: NodeJS.Signals): void {
    if (this.isGroupAlive()) process.kill(-this.pid, signal);
  }

  /** Whether any process of the group is left. */
  isGroupAlive(): boolean {
    try {
      process.kill(-this.pid, 0);
      return true;
    } catch {
      return false;
    }
  }

  /** Waits until standard error holds the pattern; fails with all that was printed if the program ends before. */
  async waitForStderr(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stderr);
      if (match) return match;
      const ended = await Promise.race([this.ended, delay(10)]);
      if (ended && !pattern.test(this.stderr)) {
        throw new Error(`Ended with ${JSON.stringify(ended)} after printing:\n${this.stdout}${this.stderr}`);
      }
    }
  }
}
