import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How bytes can be sent; `identity` is as they are. The order is that of preference. */
const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

/** A file of the page that is sent as it is. */
export interface PageFile {
  readonly type: string;
  /** The text of its entity tag, without quotes and without the encoding. */
  readonly tag: string;
  /** Its bytes, for each encoding that the build has made. */
  readonly bodies: ReadonlyMap<Encoding, () => Promise<Buffer>>;
}

/** What the build of the page has made. */
export interface BuiltPage {
  /** `index.html`, with places for what is different each time that it is sent. */
  readonly index: string;
  readonly indexTag: string;
  /** The script and the styles that `index.html` begins with, as values of a `Link` header, relative to the folder. */
  readonly parts: readonly string[];
  /** Every other file by its path in the folder, with `/` between its parts. */
  readonly files: ReadonlyMap<string, PageFile>;
  /** What an address asks the API for before it is of use to somebody who is signed in: paths without a slash before them. */
  readonly askedFirst: ReadonlyMap<string, readonly string[]>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What the build adds to the name of a file that it has compressed. */
const suffixes = { br: '.br', gzip: '.gz', identity: '' } as const satisfies Record<Encoding, string>;

/** Where the build of the page says what its addresses ask for first (apps/web/vite.config.ts). */
const askedFirstFile = join('.build', 'asked-first.json');

/** How often a folder is read that another process exchanges in the meantime, and how long is waited, in ms. */
const attempts = 3;
const pauseMilliseconds = 100;

/**
 * Reads a built page: all of it now, so that a later build does not take files away from pages that are open; only
 * source maps, which few ever ask for, are read when they are. Undefined: there is no page in this folder.
 */
export async function readPage(folder: string): Promise<BuiltPage | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readFolder(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      if (attempt === attempts) return undefined;
      await delay(pauseMilliseconds);
    }
  }
}

async function readFolder(folder: string): Promise<BuiltPage> {
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const askedFirst = await readAskedFirst(folder);
  const names = await namesIn(folder);
  const isAlone = (name: string): boolean => !/\.(?:br|gz)$/.test(name) && name !== 'index.html';
  const files = [...names].filter(isAlone).map(async (name) => {
    return [name, await readPageFile(folder, name, names)] as const;
  });
  return {
    ...{ index, indexTag: tagOf(index), parts: partsOf(index), askedFirst },
    files: new Map(await Promise.all(files)),
  };
}

/** In the words in which `index.html` asks for them, or they would be loaded twice. */
function partsOf(index: string): string[] {
  const scripts = index.matchAll(/<script type="module" crossorigin src="\.\/([^"]+)"/g);
  const styles = index.matchAll(/<link rel="stylesheet" crossorigin href="\.\/([^"]+)"/g);
  return [
    ...[...scripts].map(([, path]) => `<${path}>; rel=modulepreload`),
    ...[...styles].map(([, path]) => `<${path}>; rel=preload; as=style; crossorigin`),
  ];
}

/** A page need not say it: it then asks for everything by itself. */
async function readAskedFirst(folder: string): Promise<BuiltPage['askedFirst']> {
  try {
    const text = await readFile(join(folder, askedFirstFile), 'utf8');
    return new Map(Object.entries(JSON.parse(text) as Record<string, string[]>));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return new Map();
  }
}

/** All files of a folder and of those in it, but for hidden ones: those are the build's own. */
async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Set(names.filter((name) => !/(?:^|\/)\./.test(name)));
}

async function readPageFile(folder: string, name: string, names: ReadonlySet<string>): Promise<PageFile> {
  const type = types[extname(name)] ?? 'application/octet-stream';
  const found = encodings.filter((encoding) => names.has(name + suffixes[encoding]));
  const path = (encoding: Encoding): string => join(folder, name + suffixes[encoding]);
  if (name.endsWith('.map')) {
    const bodies = new Map(found.map((encoding) => [encoding, () => readFile(path(encoding))]));
    // The name has the hash of what it belongs to.
    return { type, tag: tagOf(name), bodies };
  }
  const bodies = new Map<Encoding, () => Promise<Buffer>>();
  for (const encoding of found) {
    const bytes = await readFile(path(encoding));
    bodies.set(encoding, () => Promise.resolve(bytes));
  }
  return { type, tag: tagOf(await readFile(path('identity'))), bodies };
}

/** The text of an entity tag for that content, without quotes. */
export function tagOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
