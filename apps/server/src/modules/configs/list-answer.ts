import { Readable } from 'node:stream';

/** Texts are joined until they are about so long: fewer and larger writes to the socket. */
const chunkLength = 64 * 1024;

/**
 * The JSON text `{"configs": [...]}` of items that are JSON texts themselves, as a stream. The first item has
 * been read when the promise resolves, so a database that is gone is still answered by an error. Where no body is
 * asked for (HEAD), nothing more is read.
 */
export async function streamedList(items: AsyncGenerator<string>, withBody: boolean): Promise<Readable> {
  const first = await items.next();
  if (withBody) return Readable.from(listChunks(first, items));
  await items.return(undefined);
  return Readable.from([]);
}

async function* listChunks(
  first: IteratorResult<string, unknown>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  let chunk = '{"configs":[';
  if (first.done !== true) {
    chunk += first.value;
    for await (const item of rest) {
      chunk += `,${item}`;
      if (chunk.length >= chunkLength) {
        yield chunk;
        chunk = '';
      }
    }
  }
  yield `${chunk}]}`;
}

/** The JSON text of one page. */
export function pageText(items: readonly string[], next: string | undefined): string {
  return `{"configs":[${items.join(',')}]${next === undefined ? '' : `,"next":"${next}"`}}`;
}
