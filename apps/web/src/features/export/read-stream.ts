import { Unreachable } from '../../data/client.ts';

/** How much of an answer has arrived, in bytes. */
export interface Arrived {
  readonly bytes: number;
  /** Undefined: the server does not say, or the answer is compressed on its way. */
  readonly total: number | undefined;
}

/** How many bytes an answer will have once it is unpacked, where that is known. */
function totalOf({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

/**
 * Reads an answer to its end and says at each part how much has arrived.
 *
 * @throws Unreachable when the connection breaks; an `AbortError` when the request was given up
 */
export async function readStream(response: Response, onPart: (arrived: Arrived) => void): Promise<Blob> {
  const total = totalOf(response);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      bytes += part.value.byteLength;
      onPart({ bytes, total });
    }
  } catch (error) {
    throw error instanceof TypeError ? new Unreachable(error) : error;
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}
