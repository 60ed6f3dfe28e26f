export { removeOldRequests } from './old-requests.ts';
