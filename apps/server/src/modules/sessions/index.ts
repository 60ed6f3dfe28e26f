export { registerSessions } from './routes.ts';
export { endSessions, type OpenedSession, SessionService, type SessionServiceTx } from './service.ts';
export type { SessionReader, SessionTx } from './store.ts';
