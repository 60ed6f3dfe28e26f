import type { Clock } from '../../shared/clock.ts';
import { newId } from '../../shared/ids.ts';
import type { Destinations } from './destination.ts';
import type { NotificationTx } from './store.ts';

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

  constructor({ clock, destinations, wake }: NotifierParts) {
    this.#clock = clock;
    this.#destinations = destinations;
    this.#wake = wake;
  }

  /**
   * Queues a message of a person, inside of the write that it is about: both are there, or neither. Does nothing
   * when the person wants no messages. A batch of changes is one text. The text is plain; it is escaped when it is sent.
   */
  async queue(tx: NotificationTx, person: string, text: string): Promise<void> {
    const settings = await tx.notificationSettings.get(person);
    if (!settings) return;
    const now = this.#clock.now();
    await tx.outbox.insert({
      id: newId(),
      person,
      url: settings.slackUrl,
      text,
      createdAt: now,
      state: 'waiting',
      attempts: 0,
      dueAt: now,
      lastError: undefined,
    });
  }

  /** Has what was queued sent at once. To be called after the write; without it, it is found some seconds later. */
  nudge(): void {
    this.#wake();
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
