import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../shared/clock.ts';
import type { Outbox } from './outbox.ts';
import type { Outcome } from './retries.ts';
import type { OutboxReader, StoredMessage } from './store.ts';

/** Destinations that are sent to at the same time. */
const mostUnderWay = 64;

/** New messages that are put in line at once. */
const batchSize = 500;

/** Between the begins of two looks, in milliseconds: many who write must not make as many looks. */
const lookInterval = 100;

/** How often messages are looked for that another process left, about, in milliseconds. */
const pollMilliseconds = 3000;

/** How long a stop waits for what is under way, in milliseconds. */
const graceMilliseconds = 2000;

/** An outcome that the database does not take is offered again after so many milliseconds, and so many times. */
const recordAgainAfter = 1000;
const mostRecordings = 900;

/** Messages whose time is over are given up so often, in milliseconds. */
const expiryInterval = 60_000;

/** Messages that ended long ago are removed so often, and first so long after the start, in milliseconds. */
const cleaningInterval = 3_600_000;
const firstCleaningAfter = 60_000;

/** Sends one text, and says how it went. */
interface MessageSender {
  send(url: string, text: string, signal: AbortSignal): Promise<Outcome>;
}

/** Is told how each attempt ended, for the metrics. */
export interface DeliveryObserver {
  attempted(result: 'delivered' | 'failed' | 'dead'): void;
}

/** The part of a log that is written to. */
export interface WorkerLog {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface WorkerParts {
  readonly reader: OutboxReader;
  readonly outbox: Outbox;
  readonly sender: MessageSender;
  readonly clock: Clock;
  readonly observer: DeliveryObserver;
  readonly log: WorkerLog;
}

/**
 * Sends what is in the outbox, at least once: a destination is leased with the first message in its line, which is sent
 * outside of any write, and its outcome stored. When the process dies in between, the lease runs out and another sends
 * it again. Each destination is served by itself, one message after the other in the order of their making, so none
 * waits for another. What rests and what stands in line is not looked at.
 */
export class DeliveryWorker {
  readonly #parts: WorkerParts;
  /** What is being sent, by destination. */
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #cutOff = new AbortController();
  readonly #complaints: Complaints;
  #state: 'new' | 'working' | 'stopping' = 'new';
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #isWanted = false;
  /** When a look may begin again, in milliseconds of the process. */
  #lookAt = 0;
  #giveUpAt = 0;
  #cleanAt = Infinity;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
    this.#complaints = new Complaints(parts.log);
    // Each message under way listens; more than ten would be taken for a leak.
    setMaxListeners(mostUnderWay, this.#cutOff.signal);
  }

  /** Starts to send. */
  start(): void {
    if (this.#state !== 'new') return;
    this.#state = 'working';
    this.#cleanAt = this.#parts.clock.now().getTime() + firstCleaningAfter;
    this.#poll();
  }

  /** Has messages looked for at once, or a moment after the last look. */
  wake(): void {
    if (this.#state !== 'working') return;
    this.#isWanted = true;
    this.#looking ??= this.#look();
  }

  /** Takes no more messages, and waits a moment for those under way; what is cut off is sent again by another. */
  async stop(): Promise<void> {
    this.#state = 'stopping';
    clearTimeout(this.#timer);
    const grace = new AbortController();
    const ended = Promise.allSettled([this.#looking, ...this.#underWay.values()]);
    const waited = delay(graceMilliseconds, undefined, { signal: grace.signal }).catch(() => undefined);
    await Promise.race([ended, waited]);
    grace.abort();
    this.#cutOff.abort();
  }

  readonly #poll = (): void => {
    this.wake();
    // Not at the same time in all processes that were started together.
    const pause = pollMilliseconds * (0.7 + 0.6 * Math.random());
    this.#timer = setTimeout(this.#poll, pause).unref();
  };

  async #look(): Promise<void> {
    while (this.#isWanted && this.#state === 'working') {
      await delay(Math.max(0, this.#lookAt - performance.now()), undefined, { ref: false });
      this.#lookAt = performance.now() + lookInterval;
      this.#isWanted = false;
      try {
        await this.#giveUpExpired();
        await this.#lineUp();
        await this.#takeDue();
        await this.#clean();
        this.#complaints.forget();
      } catch (error) {
        this.#complaints.tell(error);
      }
    }
    this.#looking = undefined;
  }

  async #giveUpExpired(): Promise<void> {
    const now = this.#parts.clock.now().getTime();
    if (now < this.#giveUpAt) return;
    const count = await this.#parts.outbox.giveUpExpired();
    this.#giveUpAt = now + expiryInterval;
    if (count === 0) return;
    for (let each = 0; each < count; each += 1) this.#parts.observer.attempted('dead');
    this.#parts.log.warn({ count }, 'messages whose time was over were given up');
  }

  /** Puts what is new in line; each message is looked at here once. */
  async #lineUp(): Promise<void> {
    const found = await this.#parts.reader.notInLine(batchSize);
    await this.#parts.outbox.lineUp(found);
    if (found.length === batchSize) this.#isWanted = true;
  }

  /** Begins with the destinations that are due longest, as far as there is room. */
  async #takeDue(): Promise<void> {
    const room = mostUnderWay - this.#underWay.size;
    if (room === 0) return;
    const { reader, clock } = this.#parts;
    const urls = await reader.due(clock.now(), room, [...this.#underWay.keys()]);
    // What is begun after the stop has looked at what is under way, nobody would wait for.
    if (this.#state !== 'working') return;
    for (const url of urls) this.#begin(url);
  }

  #begin(url: string): void {
    const work = this.#serve(url)
      .catch((error: unknown) => {
        // At the end the database is closed, and what is under way cut off.
        if (this.#state === 'working') this.#complaints.tell(error);
        return false;
      })
      .then((isDone) => {
        this.#underWay.delete(url);
        // After a failure of the database, the next look is that of the poll: it must not be asked in a circle.
        if (isDone) this.wake();
      });
    this.#underWay.set(url, work);
  }

  /** Sends the first message in line, if there is one and it is this process's to send. False: it was cut off. */
  async #serve(url: string): Promise<boolean> {
    const leased = await this.#parts.outbox.lease(url);
    if (!leased) return true;
    const outcome = await this.#parts.sender.send(leased.url, leased.text, this.#cutOff.signal);
    if (this.#cutOff.signal.aborted) return false;
    const stored = await this.#record(leased, outcome);
    if (stored) this.#note(stored, outcome);
    return true;
  }

  /** Stores an outcome; while the database fails, the destination waits, so that nothing arrives twice. */
  async #record(leased: StoredMessage, outcome: Outcome): Promise<StoredMessage | undefined> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#parts.outbox.record(leased, outcome);
      } catch (error) {
        if (tries === mostRecordings || this.#state !== 'working') throw error;
        this.#complaints.tell(error);
        await delay(recordAgainAfter, undefined, { ref: false, signal: this.#cutOff.signal });
      }
    }
  }

  #note({ id, person, state, attempts }: StoredMessage, outcome: Outcome): void {
    const isDead = state === 'dead';
    this.#parts.observer.attempted(isDead ? 'dead' : outcome.kind);
    if (!isDead || outcome.kind === 'delivered') return;
    this.#parts.log.warn(
      { messageId: id, person, attempts, reason: outcome.reason },
      'a message was given up',
    );
  }

  async #clean(): Promise<void> {
    const now = this.#parts.clock.now().getTime();
    if (now < this.#cleanAt) return;
    await this.#parts.outbox.removeEnded();
    this.#cleanAt = now + cleaningInterval;
  }
}

/** Logs what goes wrong with the database: each kind once, until it works again. */
class Complaints {
  readonly #log: WorkerLog;
  readonly #told = new Set<string>();

  constructor(log: WorkerLog) {
    this.#log = log;
  }

  tell(error: unknown): void {
    const kind = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (this.#told.has(kind)) return;
    this.#told.add(kind);
    this.#log.error({ err: error }, 'messages have to wait, because the database fails');
  }

  forget(): void {
    this.#told.clear();
  }
}
