export { assertMaySet } from './access.ts';
export { yearTotal } from './rates.ts';
export { putTotal } from './service.ts';
export type { RateReader, RateTx } from './store.ts';
