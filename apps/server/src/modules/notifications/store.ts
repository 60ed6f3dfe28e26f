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
  readonly state: MessageState;
  /** How often it was sent, or is being sent for the first time. */
  readonly attempts: number;
  /**
   * While it waits: not sent before this instant. Whoever sends it first puts this off (a lease), so that no other
   * process sends it meanwhile and it is sent again when that process dies. Afterwards: when it ended.
   */
  readonly dueAt: Date;
  /** Why the last attempt failed, for the person; undefined: it did not. */
  readonly lastError: string | undefined;
}

/** Reads messages as they are committed. */
export interface OutboxReader {
  /** Waiting messages that are due, the one due longest first, at most `limit`, to none of the excepted URLs. */
  due(now: Date, limit: number, exceptUrls: readonly string[]): Promise<StoredMessage[]>;
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
  insert(message: StoredMessage): Promise<void>;
  /** Puts a message in the place of the one with the same id, which this write saw. */
  replace(message: StoredMessage): Promise<void>;
  removeAllOf(person: string): Promise<void>;
  /** Removes every message that no longer waits and ended before an instant. */
  removeEnded(before: Date): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface NotificationTx {
  readonly notificationSettings: NotificationSettingsWriter;
  readonly outbox: OutboxWriter;
}
