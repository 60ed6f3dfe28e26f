/** Where a person wants to be told of their own changes. */
export interface NotificationSettings {
  /** Id of the person. */
  readonly person: string;
  /** The URL of a Slack webhook. It is a secret: who has it can write there. */
  readonly slackUrl: string;
}

/** Reads settings as they are committed. */
export interface NotificationSettingsReader {
  get(person: string): Promise<NotificationSettings | undefined>;
}

/** Changes settings inside a write. */
export interface NotificationSettingsWriter extends NotificationSettingsReader {
  /** Stores settings in the place of whichever were there. */
  put(settings: NotificationSettings): Promise<void>;
  /** Removes the settings of a person; does nothing where there are none. */
  removeAllOf(person: string): Promise<void>;
}

/** Whether a message still waits for its delivery, arrived, or was given up. */
export type MessageState = 'waiting' | 'delivered' | 'dead';

/** A message to a destination outside, kept until it has arrived. */
export interface StoredMessage {
  /** A UUID, version 7: later messages have higher ids. */
  readonly id: string;
  /** Id of the person whose message it is. */
  readonly person: string;
  /** Where it goes. A secret, as in the settings. */
  readonly url: string;
  readonly text: string;
  readonly createdAt: Date;
  /** When it is given up if it has not arrived. */
  readonly expiresAt: Date;
  readonly state: MessageState;
  /** How often it was sent, or is being sent for the first time. */
  readonly attempts: number;
  /**
   * Its place in the line before its destination: the earliest first, and then by id. undefined: it is not in line,
   * because it is new or has ended.
   */
  readonly turn: Date | undefined;
  /** While it waits: not sent before this instant; afterwards: when it ended. */
  readonly dueAt: Date;
  /** Why the last attempt failed, for the person; undefined: it did not. */
  readonly lastError: string | undefined;
}

/**
 * The head of a line of messages to one URL. It is there as long as somebody is in line, so what is looked for is the
 * destinations that can be sent to, however many messages stand behind each.
 */
export interface Destination {
  readonly url: string;
  /** Nothing is sent before this instant: it has failed, or a process is sending to it (a lease). */
  readonly restsUntil: Date;
  /** When the first in line may be sent: not before that one's turn, nor before the rest ends. */
  readonly dueAt: Date;
  /** Higher after each change, so that no two are taken for each other. */
  readonly version: number;
}

/** Reads messages as they are committed. */
export interface OutboxReader {
  /** Waiting messages that are not in line yet, the oldest first, at most `limit`. */
  notInLine(limit: number): Promise<StoredMessage[]>;
  /** URLs of destinations that are due, the one due longest first, at most `limit`, none of the excepted. */
  due(now: Date, limit: number, exceptUrls: readonly string[]): Promise<string[]>;
  /** Messages of a person, the newest first, at most `limit`, with ids lower than `before`. */
  of(person: string, limit: number, before?: string): Promise<StoredMessage[]>;
  /** The same of all people, those in one state. */
  inState(state: MessageState, limit: number, before?: string): Promise<StoredMessage[]>;
  /** How many messages wait, due or not. */
  countWaiting(): Promise<number>;
}

/** Changes messages inside a write. */
export interface OutboxWriter {
  get(id: string): Promise<StoredMessage | undefined>;
  /** The first in line before a URL. */
  first(url: string): Promise<StoredMessage | undefined>;
  /** Waiting messages that expire before an instant, in line or not, the first to expire first, at most `limit`. */
  expiringBefore(instant: Date, limit: number): Promise<StoredMessage[]>;
  /** How many messages of a person wait; perhaps without those that this write has added. */
  countWaitingOf(person: string): Promise<number>;
  insert(message: StoredMessage): Promise<void>;
  /** Puts a message in the place of the one with the same id, which this write saw. */
  replace(message: StoredMessage): Promise<void>;
  removeAllOf(person: string): Promise<void>;
  /** Removes every message that no longer waits and ended before an instant. */
  removeEnded(before: Date): Promise<void>;
}

/** Changes destinations inside a write. */
export interface DestinationWriter {
  get(url: string): Promise<Destination | undefined>;
  /** Stores a destination in the place of the one that this write saw, or where it saw none. */
  put(destination: Destination): Promise<void>;
  /** Removes a destination that this write saw. */
  remove(destination: Destination): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface NotificationTx {
  readonly notificationSettings: NotificationSettingsWriter;
  readonly outbox: OutboxWriter;
  readonly destinations: DestinationWriter;
}
