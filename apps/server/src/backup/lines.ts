import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { messageOf, StartError } from '../shared/errors.ts';

/** No line of an archive is longer, in bytes: the largest records are some megabytes. */
const longestLine = 64 * 1024 * 1024;

/** A file is read in pieces of so many bytes. */
const pieceSize = 256 * 1024;

const lineBreak = 0x0a;

/** A fault in an archive; ends a sentence about it. */
export class ArchiveFault extends Error {}

/** What a file is by its first bytes. */
export type FileKind = 'gzip' | 'sqlite' | 'other';

/** @throws StartError when the file cannot be read. */
export async function kindOfFile(path: string): Promise<FileKind> {
  const file = await open(path).catch((error: unknown) => {
    throw new StartError(`The file ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    const start = buffer.subarray(0, bytesRead);
    if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
    return start.toString('latin1') === 'SQLite format 3\0' ? 'sqlite' : 'other';
  } catch (error) {
    throw new StartError(`The file ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  } finally {
    await file.close();
  }
}

/**
 * The lines of a file, with their line breaks, unpacked if it is packed. The last one has none where the file is cut.
 *
 * @throws ArchiveFault when it cannot be unpacked, or a line is longer than any may be.
 */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const isPacked = (await kindOfFile(path)) === 'gzip';
  const file = createReadStream(path, { highWaterMark: pieceSize });
  const unpacked = isPacked ? file.pipe(createGunzip({ chunkSize: pieceSize })) : file;
  // A pipe does not pass errors on.
  if (unpacked !== file) file.on('error', (error) => unpacked.destroy(error));
  try {
    yield* split(unpacked as AsyncIterable<Buffer>);
  } catch (error) {
    throw isPackingFault(error)
      ? new ArchiveFault(`it is cut or damaged (${messageOf(error)})`, { cause: error })
      : error;
  } finally {
    file.destroy();
  }
}

async function* split(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(lineBreak); end >= 0; end = piece.indexOf(lineBreak, start)) {
      const rest = piece.subarray(start, end + 1);
      yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
      begun = [];
      size = 0;
      start = end + 1;
    }
    if (start === piece.length) continue;
    begun.push(piece.subarray(start));
    size += piece.length - start;
    if (size > longestLine) throw new ArchiveFault('a line is longer than any of an archive');
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

/** Whether zlib says so: its codes begin with Z_. */
function isPackingFault(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && code.startsWith('Z_');
}

/** What the operating system says of a file, without its code and path. */
function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is none';
  if (code === 'EISDIR') return 'it is a folder';
  return messageOf(error);
}
