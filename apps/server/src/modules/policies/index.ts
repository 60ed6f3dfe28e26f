export { PolicyReader } from './reader.ts';
export type { HolidayRule, Policies } from './policy.ts';
export { registerPolicies } from './routes.ts';
export { PolicyGuard } from './service.ts';
export type { UsedItemTx } from './store.ts';
export { UsedItems, type NoteUse } from './used-items.ts';
