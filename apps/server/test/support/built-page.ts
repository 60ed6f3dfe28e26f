import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

/** The script of the page. */
export const script = `export const text = '${'worklog '.repeat(50)}';`;
const index = `<!doctype html>
<html lang="en"><head><title>Worklog</title>
<meta property="csp-nonce" nonce="{{nonce}}">
<script type="module" crossorigin src="./assets/main-1a2b3c.js" nonce="{{nonce}}"></script>
<link rel="stylesheet" crossorigin href="./assets/main-7a8b9c.css" nonce="{{nonce}}">
<link rel="icon" href="./favicon.svg" /></head><body><div id="root"></div></body></html>
`;

/** What `/today` asks for before it is of use. */
export const askedByToday = ['api/v2/day-types', 'api/v2/me/allowances?explain=false'];

/** A page as a build leaves it, with files of the build's own beside it. `asked`: by `/today`. */
export function buildPage(asked: readonly string[] = askedByToday): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'worklog-page-'));
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  write('index.html', index);
  write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('assets/main-1a2b3c.js', script);
  write('assets/main-1a2b3c.js.br', brotliCompressSync(script));
  write('assets/main-1a2b3c.js.gz', gzipSync(script));
  write('assets/main-1a2b3c.js.map', '{}');
  write('assets/tile-4d5e6f.png', Buffer.from([1, 2, 3]));
  write('assets/main-7a8b9c.css', 'body{}');
  write('.build/inputs.json', '{}');
  write('.build/asked-first.json', JSON.stringify({ '/today': asked }));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}
