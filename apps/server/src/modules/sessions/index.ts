export { registerSessions } from './routes.ts';
export { endSessions, SessionService } from './service.ts';
export type { SessionReader } from './store.ts';
