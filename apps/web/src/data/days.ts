/** Days: what is recorded, and how it is changed (docs/days.md). */
export {
  conflictsOf,
  type Day,
  type DayHalf,
  type DayPlace,
  type DayWish,
  type HalfName,
  type HalfWish,
  type PlaceWish,
  type Status,
} from './day-model.ts';
export {
  changeToTakeBack,
  useChangeDays,
  useConfirmDays,
  useDeleteDays,
  useUndoBatch,
} from './days-mutations.ts';
export { daysQuery, useDays, type Days } from './days-query.ts';
export { type ChangeDays, type DaysChanged } from './days-sending.ts';
export { useLastBatch } from './last-batch.ts';
