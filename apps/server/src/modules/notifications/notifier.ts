import type { Clock } from '../../shared/clock.ts';
import { newId } from '../../shared/ids.ts';
import type { Destinations } from './destination.ts';
import { givenUp, givenUpAfter } from './retries.ts';
import type { NotificationTx, StoredMessage } from './store.ts';

/** As many messages of one person wait at most; what they change beyond that is not told. */
const mostWaiting = 1000;

const tooManyWait = `It was not sent, because ${mostWaiting} messages of yours waited already.`;

interface NotifierParts {
  readonly clock: Clock;
  readonly destinations: Destinations;
  /** Makes whoever sends look for messages at once. */
  readonly wake: () => void;
}

/** Puts messages into the outbox. Nothing is sent here: whoever logs a day does not wait for a destination. */
export class Notifier {
  readonly #clock: Clock;
  readonly #destinations: Destinations;
  readonly #wake: () => void;
  /** Writes that have queued something; most have not, and looking for it would cost the others. */
  readonly #queued = new WeakSet<NotificationTx>();

  constructor({ clock, destinations, wake }: NotifierParts) {
    this.#clock = clock;
    this.#destinations = destinations;
    this.#wake = wake;
  }

  /**
   * Queues a message of a person, inside of the write that it is about: both are there, or neither. Does nothing
   * when the person wants no messages. A batch of changes is one text. The text is plain; it is escaped when it is sent.
   * When too many of theirs wait already, it is stored as one that was given up, so that they can see it.
   */
  async queue(tx: NotificationTx, person: string, text: string): Promise<void> {
    const settings = await tx.notificationSettings.get(person);
    if (!settings) return;
    const now = this.#clock.now();
    const message: StoredMessage = {
      id: newId(),
      person,
      url: settings.slackUrl,
      text,
      createdAt: now,
      expiresAt: new Date(now.getTime() + givenUpAfter),
      state: 'waiting',
      attempts: 0,
      turn: undefined,
      dueAt: now,
      lastError: undefined,
    };
    const isTooMuch = (await tx.outbox.countWaitingOf(person)) >= mostWaiting;
    await tx.outbox.insert(isTooMuch ? givenUp(message, now, tooManyWait) : message);
    if (!isTooMuch) this.#queued.add(tx);
  }

  /**
   * Has sent at once what a write has queued, if it has. To be called after the write; without it, the message is found
   * some seconds later.
   */
  nudge(tx: NotificationTx): void {
    if (this.#queued.has(tx)) this.#wake();
  }

  /**
   * Holds a URL that somebody wants messages to be sent to, to what the operator allows. `pointer`: where it stands in
   * the body.
   * @throws AppError `invalid_body`
   */
  assertDestination(url: string, pointer = '/slackUrl'): void {
    this.#destinations.assertAllowed(url, pointer);
  }
}
