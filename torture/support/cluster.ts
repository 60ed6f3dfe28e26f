import { setTimeout as delay } from 'node:timers/promises';
import { freshFolder } from '../../apps/server/test/process/support/files.ts';
import { createToken } from '../../apps/server/test/process/support/server.ts';
import { ReplicaSet } from '../../apps/server/test/support/replica-set.ts';
import type { Span } from '../load/answer-log.ts';
import { Gateway } from '../load/gateway.ts';
import { RestartableServer } from './restartable-server.ts';

const servers = 3;

/** Requests without a limit that would be met, with the limit of attempts to sign in that `off` would lift as well. */
const settings = { WORKLOG_RATE_LIMIT: '100000000', WORKLOG_BACKUP_EVERY: '24h' };

/** Something that was done to a member or a server, from then until its place was taken. */
export interface Disturbance {
  readonly what: string;
  readonly span: Span;
  /** For so many milliseconds after the span something may still fail. */
  readonly grace: number;
}

/** Until the servers have found the new primary, a majority follows it, and what waited is answered. */
const electionGrace = 3_000;
/** A server that was killed in a transaction leaves documents locked, until another server ends that some seconds later. */
const transactionGrace = 8_000;

/** Three servers on a replica set of three, behind one gateway. */
export class Cluster {
  readonly set: ReplicaSet;
  readonly gateway: Gateway;
  readonly servers: readonly RestartableServer[];
  /** Where each server writes its regular backups, were it the one that takes them. */
  readonly backupFolders: readonly string[];

  private constructor(
    set: ReplicaSet,
    running: readonly RestartableServer[],
    backupFolders: readonly string[],
  ) {
    this.set = set;
    this.servers = running;
    this.backupFolders = backupFolders;
    this.gateway = new Gateway(
      running.map(({ url }) => url),
      running[0]?.token ?? '',
    );
  }

  /** Starts all of it, the servers at once; it ends with the test. */
  static async start(): Promise<Cluster> {
    const set = await ReplicaSet.start();
    const token = await createToken({ DATABASE_URL: set.url });
    const folders = Array.from({ length: servers }, () => freshFolder());
    const starting = folders.map((folder) =>
      RestartableServer.on(set.url, { ...settings, WORKLOG_BACKUP_DIR: folder }, token),
    );
    return new Cluster(set, await Promise.all(starting), folders);
  }

  /** Kills the primary; it comes back as a secondary after there is another one. */
  async killPrimary(): Promise<Disturbance> {
    const old = await this.set.untilPrimary();
    const from = performance.now();
    await this.set.mongod(old).kill();
    await this.set.untilPrimary(old);
    const to = performance.now();
    await this.set.mongod(old).restart();
    await this.set.untilSecondary(old);
    return { what: 'primary killed', span: { from, to }, grace: electionGrace };
  }

  /** Has the primary hand over. */
  async stepDown(): Promise<Disturbance> {
    const old = await this.set.untilPrimary();
    const from = performance.now();
    await this.set.stepDown(old);
    await this.set.untilPrimary(old);
    return { what: 'primary stepped down', span: { from, to: performance.now() }, grace: electionGrace };
  }

  /** Lets the primary stand still for so many milliseconds; it wakes up as one that was replaced. */
  async freezePrimary(milliseconds: number): Promise<Disturbance> {
    const old = await this.set.untilPrimary();
    const from = performance.now();
    this.set.mongod(old).freeze();
    await Promise.all([this.set.untilPrimary(old), delay(milliseconds)]);
    this.set.mongod(old).resume();
    const to = performance.now();
    await this.set.untilSecondary(old);
    return { what: 'primary frozen', span: { from, to }, grace: electionGrace };
  }

  /** Kills one of the servers; it is started again afterwards. */
  async killServer(): Promise<Disturbance> {
    const server = this.servers[Math.floor(Math.random() * this.servers.length)];
    const from = performance.now();
    await server?.kill();
    const to = performance.now();
    await server?.start();
    return { what: 'server killed', span: { from, to }, grace: transactionGrace };
  }
}
