import { sections, type ArchiveRecords, type Section, type Snapshot } from '../storage/archive.ts';
import { Belonging } from './belonging.ts';
import { ArchiveSummer, type ArchiveHeader, type ArchiveSum, type ArchiveTrailer } from './format.ts';
import { codecs } from './records.ts';

/** Lines are handed on in pieces of at least so many characters. */
const pieceSize = 64 * 1024;

/** The line of a record, with its line break. */
export function lineOf<S extends Section>(section: S, record: ArchiveRecords[S]): string {
  return `${JSON.stringify({ [section]: codecs[section].encode(record) })}\n`;
}

/**
 * The text of an archive, in pieces, as they are asked for; only a piece is in memory at a time.
 * `progress` is told the number of records now and then.
 */
export async function* archiveText(
  snapshot: Snapshot,
  header: ArchiveHeader,
  progress: (records: number) => void,
): AsyncGenerator<string> {
  const summer = new ArchiveSummer();
  let piece = `${JSON.stringify(header)}\n`;
  summer.header(piece);
  for await (const [section, line] of archiveLines(snapshot)) {
    summer.record(section, line);
    piece += line;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
    progress(summer.records);
  }
  const trailer: ArchiveTrailer = { end: summer.end() };
  yield `${piece}${JSON.stringify(trailer)}\n`;
}

/** The sums of what a database holds, as they would be in an archive of it. */
export async function sumOf(snapshot: Snapshot): Promise<ArchiveSum> {
  const summer = new ArchiveSummer();
  for await (const [section, line] of archiveLines(snapshot)) summer.record(section, line);
  return summer.end();
}

async function* archiveLines(snapshot: Snapshot): AsyncGenerator<readonly [section: Section, line: string]> {
  const belonging = new Belonging();
  for (const section of sections) {
    for await (const record of snapshot.read(section)) {
      const admitted = belonging.admit(section, record);
      if (admitted) yield [section, lineOf(section, admitted)];
    }
  }
}
