import { rangesAfter, type NameRange } from './name-ranges.ts';
import type { ConfigReader, PageSize, StoredConfig } from './store.ts';

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The name behind which the list goes on; undefined at its end. */
  readonly last: string | undefined;
}

/** The first configurations of sorted ranges, as many as `size` allows. */
export async function configPage(
  reader: ConfigReader,
  ranges: readonly NameRange[],
  size: PageSize,
): Promise<Page<StoredConfig>> {
  const items: StoredConfig[] = [];
  let bytes = 0;
  // Reading on until something is left over tells whether there is a next page.
  for await (const config of configsIn(reader, ranges, { ...size, items: size.items + 1 })) {
    bytes += Buffer.byteLength(config.data);
    if (items.length === size.items || (items.length > 0 && bytes > size.bytes)) {
      return { items, last: items.at(-1)?.name };
    }
    items.push(config);
  }
  return { items, last: undefined };
}

/** The first names of sorted ranges, at most `limit`. */
export async function namePage(
  reader: ConfigReader,
  ranges: readonly NameRange[],
  limit: number,
): Promise<Page<string>> {
  const items: string[] = [];
  for (const range of ranges) {
    items.push(...(await reader.names(range, limit + 1 - items.length)));
    if (items.length > limit) return { items: items.slice(0, limit), last: items[limit - 1] };
  }
  return { items, last: undefined };
}

/**
 * All configurations of sorted ranges, by name, read in chunks of `size`. Between two chunks nothing is held
 * open, so a slow reader delays nobody: what is written meanwhile may or may not be seen, what stands still is
 * seen exactly once. `signal` may end it early.
 */
export async function* configsIn(
  reader: ConfigReader,
  ranges: readonly NameRange[],
  size: PageSize,
  signal?: AbortSignal,
): AsyncGenerator<StoredConfig> {
  let rest = ranges;
  while (rest[0] !== undefined) {
    const chunk = await reader.page(rest[0], size, signal);
    yield* chunk;
    const last = chunk.at(-1);
    rest = last === undefined ? rest.slice(1) : rangesAfter(rest, last.name);
  }
}

/** All names of sorted ranges, in order, read in chunks. */
export async function* namesIn(
  reader: ConfigReader,
  ranges: readonly NameRange[],
  chunkSize: number,
): AsyncGenerator<string> {
  let rest = ranges;
  while (rest[0] !== undefined) {
    const chunk = await reader.names(rest[0], chunkSize);
    yield* chunk;
    const last = chunk.at(-1);
    rest = last === undefined ? rest.slice(1) : rangesAfter(rest, last);
  }
}

/** Where a list goes on, as an opaque text. */
export function cursorOf(name: string): string {
  return Buffer.from(`after:${name}`).toString('base64url');
}

/** The name that a cursor stands for; undefined for a text that is no cursor. */
export function nameOfCursor(cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const name = /^after:([A-Za-z0-9_]{1,128})$/.exec(text)?.[1];
  return name !== undefined && cursorOf(name) === cursor ? name : undefined;
}
