import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient, type Document } from 'mongodb';
import { inject, onTestFinished } from 'vitest';
import { startStandalone, type Mongod } from './mongod.ts';

const name = 'torture';
const size = 3;

/** Three in one machine: each gets a small part of its memory and of its disk. */
const small = ['--replSet', name, '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64'];

/**
 * Only so that a test is short: by default members wait for 10 s without a sign of the primary, and give a sign each
 * 2 s. In milliseconds.
 */
const settings = { electionTimeoutMillis: 2_000, heartbeatIntervalMillis: 500 };

/** Between two questions, in milliseconds. */
const pause = 20;
/** Longer than any election takes, in milliseconds. */
const patience = 30_000;

interface Member {
  readonly mongod: Mongod;
  /** Speaks to this member alone. */
  readonly client: MongoClient;
}

/** Three MongoDB servers that elect one of them as their primary. */
export class ReplicaSet {
  /** For the setting DATABASE_URL. */
  readonly url: string;
  readonly #members: readonly Member[];

  private constructor(members: readonly Member[]) {
    const hosts = members.map(({ mongod }) => hostOf(mongod)).join(',');
    this.url = `mongodb://${hosts}/worklog?replicaSet=${name}`;
    this.#members = members;
  }

  /** Starts three and waits until there is a primary; they end with the test. */
  static async start(): Promise<ReplicaSet> {
    const members = await Promise.all(Array.from({ length: size }, startMember));
    const configuration = {
      _id: name,
      members: members.map(({ mongod }, _id) => ({ _id, host: hostOf(mongod) })),
      settings,
    };
    await members[0]?.client.db('admin').command({ replSetInitiate: configuration });
    const set = new ReplicaSet(members);
    await set.untilPrimary();
    await set.#until(async () => (await set.#states()).every((state) => state === 1 || state === 2));
    return set;
  }

  /** Waits for a primary, another one than `old` if that is given. Resolves to its number. */
  async untilPrimary(old?: number): Promise<number> {
    let found: number | undefined;
    await this.#until(async () => {
      const others = [...this.#members.keys()].filter((number) => number !== old);
      const hellos = await Promise.all(others.map((number) => this.#hello(number)));
      found = others[hellos.findIndex((hello) => hello?.isWritablePrimary === true)];
      return found !== undefined;
    });
    return found ?? 0;
  }

  /** Waits until this member follows the primary again. */
  async untilSecondary(number: number): Promise<void> {
    await this.#until(async () => (await this.#hello(number))?.secondary === true);
  }

  /** Has the primary hand over in good order, as for maintenance. */
  async stepDown(number: number): Promise<void> {
    await this.#member(number)
      .client.db('admin')
      .command({ replSetStepDown: 10, secondaryCatchUpPeriodSecs: 5 });
  }

  /** How many documents of a collection of the database are as they should be. */
  async count(collection: string, filter: Document): Promise<number> {
    const client = new MongoClient(this.url);
    try {
      return await client.db().collection(collection).countDocuments(filter);
    } finally {
      await client.close();
    }
  }

  /** What can be done to the process of a member. */
  mongod(number: number): Mongod {
    return this.#member(number).mongod;
  }

  /** What each member is, by the number that MongoDB gives it. */
  async #states(): Promise<number[]> {
    const status = await this.#member(0).client.db('admin').command({ replSetGetStatus: 1 });
    return (status.members as { state: number }[]).map(({ state }) => state);
  }

  async #hello(number: number): Promise<Document | undefined> {
    const signal = AbortSignal.timeout(500);
    return this.#member(number)
      .client.db('admin')
      .command({ hello: 1 }, { signal })
      .catch(() => undefined);
  }

  #member(number: number): Member {
    const member = this.#members[number];
    if (!member) throw new Error(`There is no member ${number}.`);
    return member;
  }

  async #until(isSo: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + patience;
    while (!(await isSo())) {
      if (performance.now() > end) throw new Error('The replica set does not come to rest.');
      await delay(pause);
    }
  }
}

async function startMember(): Promise<Member> {
  const mongod = await startStandalone(inject('mongodBinary'), small);
  const client = new MongoClient(mongod.uri, { directConnection: true, serverSelectionTimeoutMS: 500 });
  onTestFinished(async () => {
    await client.close();
    // In good order it would wait for its clients and its followers.
    await mongod.kill();
    await mongod.stop();
  });
  return { mongod, client };
}

function hostOf({ uri }: Mongod): string {
  return uri.replace('mongodb://', '');
}
