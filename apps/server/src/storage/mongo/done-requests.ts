import type { DoneRequest } from '../../modules/idempotency/store.ts';
import type { OwnedKind } from './owned.ts';

interface DoneRequestDocument extends DoneRequest {
  readonly _id: string;
}

/** Requests that were done; their key is person and key. They never change. */
export const doneRequests: OwnedKind<DoneRequest, DoneRequestDocument> = {
  collection: 'done_requests',
  keyOf,
  toDocument: (request) => {
    const { person, key, fingerprint, at, status, body } = request;
    return { _id: keyOf(request), person, key, fingerprint, at, status, body };
  },
  fromDocument: ({ person, key, fingerprint, at, status, body }) => ({
    person,
    key,
    fingerprint,
    at,
    status,
    body,
  }),
  identity: () => ({}),
};

function keyOf({ person, key }: DoneRequest): string {
  return `${person}/${key}`;
}
