import { createApi } from '@worklog/api-client/client';
import { problemOf, Unreachable } from '@worklog/api-client/problem';
import { basePath } from './base-path.ts';
import { reportReach } from './connection.ts';
import { askAnewAfterFailure } from './in-advance.ts';
import { createSending } from './sending.ts';
import { createSessionGate } from './session-gate.ts';

export { ApiProblem, dataOf, isProblem, Unreachable } from '@worklog/api-client/client';

/** The gate of this page's session; features use `session.ts`. */
export const sessionGate = createSessionGate();

const sendAtOnce = askAnewAfterFailure((request) => fetch(request));

const send = createSending({ send: sendAtOnce, gate: sessionGate });

/**
 * The API of the server that this page is from. A request that finds the session ended waits until the person has
 * signed in again; writes that the server does once are sent again when their answer was lost.
 */
export const api = createApi({
  baseUrl: basePath,
  fetch: send,
  onReach: reportReach,
});

/** The same for what needs no session, or makes or ends one: nothing waits. */
export const openApi = createApi({ baseUrl: basePath, fetch: sendAtOnce, onReach: reportReach });

/**
 * The answer to a GET, to be read while it arrives: for files whose progress is shown. Throws what `api` throws; a
 * connection that breaks while it is read is the reader's to tell.
 */
export async function openStream(path: `/${string}`, signal: AbortSignal): Promise<Response> {
  try {
    const response = await send(new Request(basePath + path, { signal }));
    if (!response.ok) throw await problemOf(response);
    return response;
  } catch (error) {
    throw error instanceof TypeError && !signal.aborted ? new Unreachable(error) : error;
  }
}
