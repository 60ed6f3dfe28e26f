export { registerHolidays } from './routes.ts';
export { baseFault, holidaysOf, type DatedBase } from './service.ts';
