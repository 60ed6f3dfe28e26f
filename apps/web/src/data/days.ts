/** Days: what is recorded, and how it is changed (docs/days.md). */
export {
  conflictsOf,
  type Day,
  type DayConflict,
  type DayHalf,
  type DayPlace,
  type DayWish,
  type HalfName,
  type HalfWish,
  type PlaceWish,
  type Status,
} from './day-model.ts';
export {
  useChangeDays,
  useConfirmDays,
  useDeleteDays,
  useUndoBatch,
  type ConfirmDays,
  type DeleteDays,
} from './days-mutations.ts';
export { daysQuery, useDays, type Days, type DaysOfYear } from './days-query.ts';
export { previewChange, type ChangeDays, type DaysChanged } from './days-sending.ts';
export { useLastBatch, type LastBatch } from './last-batch.ts';
