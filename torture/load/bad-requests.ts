/** A request that a client should not send, as bytes, and which answers are right; none: the connection may just end. */
export interface BadRequest {
  readonly what: string;
  readonly bytes: Buffer;
  readonly statuses: readonly number[];
}
