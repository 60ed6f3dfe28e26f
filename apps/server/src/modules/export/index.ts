export { registerExport } from './routes.ts';
