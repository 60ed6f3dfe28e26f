import { createApi } from '@worklog/api-client/client';
import { basePath } from './base-path.ts';
import { reportReach } from './connection.ts';
import { createSending } from './sending.ts';
import { createSessionGate } from './session-gate.ts';

export { answerOf, ApiProblem, dataOf, isProblem, Unreachable } from '@worklog/api-client/client';

/** The gate of this page's session; features use `session.ts`. */
export const sessionGate = createSessionGate();

/**
 * The API of the server that this page is from. A request that finds the session ended waits until the person has
 * signed in again; writes that the server does once are sent again when their answer was lost.
 */
export const api = createApi({
  baseUrl: basePath,
  fetch: createSending({ send: (request) => fetch(request), gate: sessionGate }),
  onReach: reportReach,
});

/** The same for what needs no session, or makes or ends one: nothing waits. */
export const openApi = createApi({ baseUrl: basePath, onReach: reportReach });
