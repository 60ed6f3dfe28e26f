export { auditEntry, oneself, operator, type Actor } from './entry.ts';
export type { AuditTx } from './store.ts';
