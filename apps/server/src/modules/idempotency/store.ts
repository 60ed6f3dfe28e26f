/** A request that was done, and what it was answered, so that it is not done twice. */
export interface DoneRequest {
  /** Id of the person. */
  readonly person: string;
  /** The header `Idempotency-Key`. */
  readonly key: string;
  /** SHA-256, in hexadecimal, of method, path and body: another request with the same key is a mistake. */
  readonly fingerprint: string;
  readonly at: Date;
  /** HTTP status and body of the answer. */
  readonly status: number;
  readonly body: string;
}

/** Changes what was done inside a write. */
export interface DoneRequestWriter {
  get(person: string, key: string): Promise<DoneRequest | undefined>;
  /** Adds a request whose key this write saw to be free. */
  insert(request: DoneRequest): Promise<void>;
  removeAllOf(person: string): Promise<void>;
  /** Removes every request from before an instant. */
  removeOlder(than: Date): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface IdempotencyTx {
  readonly doneRequests: DoneRequestWriter;
}
