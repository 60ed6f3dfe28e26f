import { setTimeout as delay } from 'node:timers/promises';
import type { Document, ServerDescription } from 'mongodb';
import type { ConfigIndex } from '../../modules/configs/store.ts';
import { AppError } from '../../shared/errors.ts';
import { withAppErrors } from './errors.ts';

/** How long a new primary may take until a majority follows it, in milliseconds. */
const patience = 5_000;
const pause = 10;

/** What stands for all primaries behind a router, which knows them better. */
const router = 'router';
/** What stands for the primary before anybody has asked. */
const unknown = 'unknown';

/** The id of a primary's election. */
type Election = string;

/** What the driver tells of the servers that it knows, as a MongoClient does. */
interface Topology {
  on(event: 'topologyDescriptionChanged', listener: (change: TopologyChange) => void): unknown;
}

interface TopologyChange {
  readonly newDescription: { readonly servers: ReadonlyMap<string, KnownServer> };
}

type KnownServer = Pick<ServerDescription, 'type' | 'electionId'>;

/**
 * Knows whether the primary has caught up with what its predecessors have acknowledged. A new one has all of it, but for a
 * moment (until a majority has the first write of its own, up to a second) it does not know what a majority has, and
 * answers reads with an older state. So nothing counts that was read from it before; and neither does what was read from
 * one that was replaced meanwhile, and does not know it yet.
 */
export class Elections {
  readonly #hello: () => Promise<Document>;
  /** That of the primary which the driver sends to. */
  #current: Election = unknown;
  /** That of the primary which was last seen to have caught up. */
  #settled: Election | undefined;
  #settling: Promise<void> | undefined;

  /** `hello`: asks the primary who it is, by the command of that name. */
  constructor(topology: Topology, hello: () => Promise<Document>) {
    this.#hello = hello;
    // The driver tells before it sends anything to a new primary.
    topology.on('topologyDescriptionChanged', ({ newDescription: { servers } }) => {
      this.#current = electionOf([...servers.values()]) ?? this.#current;
    });
  }

  /** Runs what only reads, again if there was another primary meanwhile. Throws an AppError `database_unavailable`. */
  async read<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      const election = await this.settled();
      const result = await work();
      if (this.isStill(election)) return result;
    }
  }

  /**
   * Passes on what is read one by one. Throws an AppError `database_unavailable` as well when there is another primary in
   * the midst of it: what was given cannot be taken back.
   */
  async *readEach<T>(results: AsyncIterable<T>): AsyncGenerator<T> {
    const election = await this.settled();
    for await (const result of results) {
      if (!this.isStill(election))
        throw new AppError('database_unavailable', 'The database has another primary since; ask again.');
      yield result;
    }
  }

  /** Waits until the primary has caught up. Throws an AppError `database_unavailable` when it takes too long. */
  async settled(): Promise<Election> {
    while (this.#settled !== this.#current) {
      this.#settling ??= withAppErrors(() => this.#settle()).finally(() => (this.#settling = undefined));
      await this.#settling;
    }
    return this.#settled;
  }

  /** Whether all that was read since `settled` gave this was read from one primary that had caught up. */
  isStill(election: Election): boolean {
    return election === this.#current;
  }

  async #settle(): Promise<void> {
    const end = performance.now() + patience;
    for (;;) {
      const hello = await this.#hello();
      const election = hello.msg === 'isdbgrid' ? router : String(hello.electionId);
      if (this.#current === unknown) this.#current = election;
      if (election === this.#current && (election === router || hasCaughtUp(hello))) {
        this.#settled = election;
        return;
      }
      if (performance.now() > end)
        throw new AppError('database_unavailable', 'The database has a new primary that nobody follows yet.');
      await delay(pause);
    }
  }
}

/** Readers, under the names of their ports, that give only what a primary has told that had caught up. */
export function settledReaders<R extends { readonly configIndex: ConfigIndex }>(
  readers: R,
  elections: Elections,
): R {
  const ports = Object.entries(readers) as unknown as [string, Port][];
  const settled = Object.fromEntries(
    ports.map(([name, port]) => [name, settledPort(port, elections)]),
  ) as unknown as R;
  const { configIndex } = readers;
  // The only method that gives its results one by one.
  const configs: ConfigIndex['configs'] = (...args) => elections.readEach(configIndex.configs(...args));
  return { ...settled, configIndex: { ...settled.configIndex, configs } };
}

type Port = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

function settledPort(port: Port, elections: Elections): Port {
  const methods = Object.entries(port).map(([name, method]) => [
    name,
    (...args: readonly unknown[]) => elections.read(() => method(...args)),
  ]);
  return Object.fromEntries(methods) as Port;
}

function electionOf(servers: readonly KnownServer[]): Election | undefined {
  return servers.find(({ type }) => type === 'RSPrimary')?.electionId?.toHexString();
}

/** Whether a majority has a write of this primary's own term, and so everything from before. */
function hasCaughtUp({ isWritablePrimary, electionId, lastWrite }: Document): boolean {
  const { majorityOpTime } = (lastWrite ?? {}) as { majorityOpTime?: { readonly t: number } };
  if (isWritablePrimary !== true || majorityOpTime === undefined) return false;
  return BigInt(majorityOpTime.t) >= termOf(String(electionId));
}

/** The id of an election is four bytes that are always the same, and its term. */
function termOf(election: Election): bigint {
  return BigInt(`0x${election.slice(8)}`);
}
