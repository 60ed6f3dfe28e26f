import { expect } from 'vitest';
import { findStorageFaults } from '../../apps/server/test/support/stored-index.ts';
import { findViolations } from '../history/checker.ts';
import { Client, type Run, type Target } from './client.ts';
import { findSearchFaults } from './search-check.ts';

/** Clients that work on shared names while a scenario goes on around them. */
export class Load {
  readonly run: Run;
  readonly #clients: readonly Client[];
  #working: Promise<unknown> = Promise.resolve();

  constructor(target: Target, clients: number, names: number) {
    this.run = {
      target,
      names: Array.from({ length: names }, (_, number) => `shared_${number}`),
      history: [],
      statuses: new Map(),
      faults: [],
      stopped: true,
    };
    this.#clients = Array.from({ length: clients }, (_, id) => new Client(this.run, id));
  }

  /** Lets the clients work while `scenario` goes on. */
  async during(scenario: () => Promise<void>): Promise<void> {
    this.run.stopped = false;
    this.#working = Promise.all(this.#clients.map((client) => client.work()));
    try {
      await scenario();
    } finally {
      this.run.stopped = true;
      await this.#working;
    }
  }

  /** How often a status was answered so far. */
  count(status: number): number {
    return this.run.statuses.get(status) ?? 0;
  }

  /** Reads each name once more: without it, a loss that nobody met would not be noticed. */
  async readAll(): Promise<void> {
    const reader = new Client(this.run, this.#clients.length);
    for (const name of this.run.names) {
      if (!(await reader.do(name, { kind: 'get' }))) throw new Error('The server is not there at the end.');
    }
    reader.close();
  }

  /** Holds the history and what is stored to what they should be. Returns what to report. */
  async verify(databaseUrl: string): Promise<string> {
    await this.readAll();
    const startedAt = performance.now();
    const violations = findViolations(this.run.history);
    const seconds = (performance.now() - startedAt) / 1000;
    expect(violations).toEqual([]);
    expect(this.run.faults).toEqual([]);
    expect(await findSearchFaults(this.run.target, this.run.history)).toEqual([]);
    expect(await findStorageFaults(databaseUrl)).toEqual([]);
    return `${this.#summary()}; ${violations.length} violations (checked in ${seconds.toFixed(1)} s)`;
  }

  #summary(): string {
    const { history, statuses } = this.run;
    const count = (...kinds: string[]): number =>
      history.filter(({ answer }) => kinds.includes(answer.kind)).length;
    const answers = [...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, times]) => `${times} times ${status}`);
    return (
      `${history.length} operations, ${count('written', 'deleted')} writes acknowledged, ` +
      `${count('unknown')} outcomes unknown (${answers.join(', ')})`
    );
  }
}
