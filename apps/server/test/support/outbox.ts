import { expect, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { Person } from '../../src/modules/accounts/store.ts';
import { Destinations } from '../../src/modules/notifications/destination.ts';
import { Notifier } from '../../src/modules/notifications/notifier.ts';
import { Outbox } from '../../src/modules/notifications/outbox.ts';
import { type Resolver, systemResolver } from '../../src/modules/notifications/resolver.ts';
import { SlackSender } from '../../src/modules/notifications/sender.ts';
import type { StoredMessage } from '../../src/modules/notifications/store.ts';
import { DeliveryWorker } from '../../src/modules/notifications/worker.ts';
import type { Clock } from '../../src/shared/clock.ts';
import { newId, newIncarnation } from '../../src/shared/ids.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openStorage } from '../../src/storage/open.ts';
import { Receiver } from './receiver.ts';
import { TestClock } from './test-clock.ts';
import { newTestDatabase } from './test-database.ts';

/** A storage of a test's own, without a server. */
export async function ownStorage(): Promise<Storage> {
  const opened = await newTestDatabase();
  const { database } = loadConfig({ DATABASE_URL: opened.url });
  const observer = { committed: () => undefined };
  const storage = await openStorage({ database, projectRoot: '/', forServer: true, observer });
  onTestFinished(async () => {
    await storage.close();
    await opened.dispose();
  });
  return storage;
}

/** Somebody who wants to be told at a URL. */
export async function somebody(storage: Storage, slackUrl: string): Promise<Person> {
  const id = newId();
  const person: Person = {
    id,
    name: `person-${id}`,
    nameKey: `person-${id}`,
    role: 'person',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$aGFzaA',
    timeZone: undefined,
    firstDay: undefined,
    lastDay: undefined,
    createdAt: new Date('2026-11-22T12:00:00Z'),
    tag: newIncarnation(),
  };
  await storage.write(async (tx) => {
    await tx.people.insert(person);
    await tx.notificationSettings.put({ person: id, slackUrl });
  });
  return person;
}

/** Queues a message, as a module does that has something to tell; wakes nobody. */
export async function queue(storage: Storage, clock: Clock, { id }: Person, text: string): Promise<void> {
  const notifier = new Notifier({ clock, destinations: new Destinations([]), wake: () => undefined });
  await storage.write((tx) => notifier.queue(tx, id, text));
}

/** The messages of a person as they are stored, the oldest first. */
export async function messagesOf(storage: Storage, { id }: Person): Promise<StoredMessage[]> {
  return (await storage.outbox.of(id, 1000)).reverse();
}

interface WorkerOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly outgoingHosts: readonly string[];
  readonly resolve?: Resolver;
  /** In milliseconds. */
  readonly timeLimit?: number;
}

/** What sends messages, as one process has it. */
export interface TestWorker {
  readonly worker: DeliveryWorker;
  /** How each attempt ended. */
  readonly results: string[];
  /** Lines of the log. */
  readonly logged: { readonly details: object; readonly message: string }[];
}

/** Starts a worker; it ends with the test. */
export function startWorker({
  storage,
  clock,
  outgoingHosts,
  resolve = systemResolver(),
  timeLimit = 5000,
}: WorkerOptions): TestWorker {
  const results: string[] = [];
  const logged: TestWorker['logged'] = [];
  const log = (details: object, message: string): void => {
    logged.push({ details, message });
  };
  const destinations = new Destinations(outgoingHosts);
  const worker = new DeliveryWorker({
    reader: storage.outbox,
    outbox: new Outbox(storage, clock),
    sender: new SlackSender({ destinations, resolve, clock, timeLimit }),
    clock,
    observer: { attempted: (result) => results.push(result) },
    log: { warn: log, error: log },
  });
  worker.start();
  onTestFinished(() => worker.stop());
  return { worker, results, logged };
}

/** What most tests of the outbox need. */
export interface OutboxScene {
  readonly storage: Storage;
  readonly clock: TestClock;
  readonly receiver: Receiver;
  /** Starts one more process that sends. `timeLimit`: of one message, in milliseconds. */
  readonly start: (timeLimit?: number) => TestWorker;
  /** Somebody who wants to be told at a path of the receiver. */
  readonly person: (path: string) => Promise<Person>;
  /** Queues messages, one after the other. */
  readonly queue: (person: Person, ...texts: string[]) => Promise<void>;
}

/** An empty database and a receiver; nobody sends yet. */
export async function outboxScene(): Promise<OutboxScene> {
  const storage = await ownStorage();
  const clock = new TestClock();
  const receiver = await Receiver.start();
  const outgoingHosts = [receiver.origin];
  return {
    storage,
    clock,
    receiver,
    start: (timeLimit = 5000) => startWorker({ storage, clock, outgoingHosts, timeLimit }),
    person: (path) => somebody(storage, receiver.url(path)),
    queue: async (person, ...texts) => {
      for (const text of texts) await queue(storage, clock, person, text);
    },
  };
}

/** Waits until the messages of a person are in these states. */
export async function untilStates(
  storage: Storage,
  person: Person,
  ...states: string[]
): Promise<StoredMessage[]> {
  const stored = async () => (await messagesOf(storage, person)).map(({ state }) => state);
  await expect.poll(stored, { timeout: 10_000, interval: 20 }).toEqual(states);
  return messagesOf(storage, person);
}

/** Waits until the first attempt to send the first message of a person has failed. */
export async function untilFailed(storage: Storage, person: Person): Promise<StoredMessage> {
  const first = async () => (await messagesOf(storage, person))[0];
  await expect.poll(async () => (await first())?.lastError, { timeout: 10_000, interval: 20 }).toBeDefined();
  return (await first())!;
}

/** Waits until a worker has stored the outcome of so many attempts. */
export async function untilTried({ results }: TestWorker, attempts: number): Promise<void> {
  await expect.poll(() => results.length, { timeout: 10_000, interval: 10 }).toBe(attempts);
}
