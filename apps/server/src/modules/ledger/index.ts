export { removeOldBatches } from './batches.ts';
export { dayTypesOf, type DayTypes } from './day-types.ts';
export { LedgerService, type DayWithPlaces, type Writer, type WholeDay } from './service.ts';
export { placesOf } from './shown.ts';
export type { DayReader } from './store.ts';
