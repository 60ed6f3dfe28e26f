export { auditEntry, oneself, operator, type Actor, type AuditedChange } from './entry.ts';
export type { ActorKind, AuditEntry, AuditReader, AuditTx } from './store.ts';
