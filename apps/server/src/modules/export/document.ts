/** A part of the document: its name, and its value or the elements of its list, as JSON texts. */
export type Part =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly items: AsyncIterable<string> | Iterable<string> };

/** Texts are joined until they are about so long: fewer and larger writes to the socket. */
const chunkLength = 64 * 1024;

/** One JSON object of parts in their order, piece by piece, so that it need not be in memory at once. */
export async function* documentChunks(parts: readonly Part[]): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces(parts)) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

async function* pieces(parts: readonly Part[]): AsyncGenerator<string> {
  let separator = '{';
  for (const part of parts) {
    yield `${separator}${JSON.stringify(part.name)}:`;
    separator = ',';
    if ('value' in part) yield part.value;
    else yield* listPieces(part.items);
  }
  yield '}';
}

async function* listPieces(items: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let separator = '[';
  for await (const item of items) {
    yield separator + item;
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}
