import type { DoneRequest } from '../../modules/idempotency/store.ts';
import type { OwnedTable } from './owned.ts';

interface DoneRequestRow {
  readonly key: string;
  readonly fingerprint: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  readonly status: number;
  readonly body: string;
}

/** The table of requests that were done. */
export const doneRequestTable: OwnedTable<DoneRequest, DoneRequestRow> = {
  name: 'done_requests',
  key: ['key'],
  keyOf: ({ key }) => [key],
  rest: ['fingerprint', 'at', 'status', 'body'],
  restOf: ({ fingerprint, at, status, body }) => [fingerprint, at.getTime(), status, body],
  fromRow: ({ key, fingerprint, at, status, body }, person) => ({
    person,
    key,
    fingerprint,
    at: new Date(at),
    status,
    body,
  }),
};
