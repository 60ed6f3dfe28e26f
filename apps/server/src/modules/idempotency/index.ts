export { removeOldRequests } from './old-requests.ts';
export { once, type GivenAnswer, type ReadyAnswer, type RequestKey } from './once.ts';
export { requestKeyOf, sendGiven } from './routes.ts';
export { idempotencyKey, keyProblems, replayedHeader } from './schemas.ts';
export type { IdempotencyTx } from './store.ts';
