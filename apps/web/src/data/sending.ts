import type { Send } from '@worklog/api-client/client';
import type { SessionGate } from './session-gate.ts';

/** After so many milliseconds a request without an answer is sent once more. */
const pauseBeforeRetry = 400;

/** The requests that the server does once by their key (docs/days.md). */
const doneOnce =
  /\/api\/v2\/(me\/days\/(batch|confirm|batches\/[^/]+\/undo)|me\/imports|imports|(me|users\/[^/]+)\/allowances\/[^/]+\/entries)$/;

/** What sending needs. */
export interface SendingParts {
  readonly send: Send;
  readonly gate: SessionGate;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/**
 * Sends requests so that nothing is lost and nothing is done twice: those that the server does once get a key, and are
 * sent again when their answer was lost; those that find the session ended wait until it is renewed.
 */
export function createSending({ send, gate, pause = sleep }: SendingParts): Send {
  return async (request) => {
    const keyed = withKey(request);
    for (;;) {
      const generation = gate.generation();
      const response = await sendTwice(keyed);
      if (!(await isUnauthenticated(response))) return response;
      // Somebody may have signed in again while the answer was on its way.
      if (gate.generation() !== generation) continue;
      if (!gate.end()) return response;
      await gate.reopened();
    }
  };

  async function sendTwice(request: Request): Promise<Response> {
    try {
      return await send(request.clone());
    } catch (error) {
      if (!request.headers.has('idempotency-key') || request.signal.aborted) throw error;
      await pause(pauseBeforeRetry);
      return await send(request.clone());
    }
  }
}

function withKey(request: Request): Request {
  const { pathname } = new URL(request.url);
  if (request.method !== 'POST' || !doneOnce.test(pathname)) return request;
  if (!request.headers.has('idempotency-key')) request.headers.set('idempotency-key', randomKey());
  return request;
}

/** 128 random bits. `crypto.randomUUID` is not there on a page without TLS, as in a home network. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isUnauthenticated(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  try {
    const { code } = (await response.clone().json()) as { code?: unknown };
    return code === 'unauthenticated';
  } catch {
    return false;
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
