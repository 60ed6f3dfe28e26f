/**
 * What other parts of the program keep of people, inside a write. Composed in services.ts, so that this module does
 * not know who keeps what.
 */
export interface Belongings {
  /** Ends the sessions of a person, all but that one. */
  endSessions(person: string, except?: string): Promise<void>;
  /** Removes everything that is a person's, wherever it is kept. */
  eraseAllOf(person: string): Promise<void>;
}

/** What the writes of this module need of a transaction besides their own part. */
export interface BelongingsTx {
  readonly belongings: Belongings;
}
