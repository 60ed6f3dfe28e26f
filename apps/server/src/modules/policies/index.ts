export { PolicyReader } from './reader.ts';
export type { HolidayRule, Policies } from './policy.ts';
