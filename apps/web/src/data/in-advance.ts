import type { Send } from '@worklog/api-client/client';

/**
 * Sends requests so that answers which the browser got in advance are taken only as long as all goes well. The server names
 * with the page what it will ask for first; what it then does not ask for waits for the next request of that address. Once
 * something has failed that may be much later, and somebody else may have signed in meanwhile.
 */
export function askAnewAfterFailure(send: Send): Send {
  let hasFailed = false;
  return async (request) => {
    try {
      const response = await send(hasFailed && request.method === 'GET' ? anew(request) : request);
      hasFailed ||= !response.ok;
      return response;
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
}

/** The same request in another mode than that of what was asked for in advance: no browser takes the one for the other. */
function anew(request: Request): Request {
  return new Request(request, { mode: 'same-origin' });
}
