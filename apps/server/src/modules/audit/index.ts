export { auditEntry, oneself, operator, type Actor } from './entry.ts';
export { registerAudit } from './routes.ts';
export { ownEntry, peopleIn } from './shown.ts';
export type { AuditReader, AuditTx } from './store.ts';
