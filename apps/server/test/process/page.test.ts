import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { freshDatabaseUrl } from './support/files.ts';
import { startServer, stopServer } from './support/server.ts';

const quoted = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, text]) => text!);

describe('the page that npm start serves', () => {
  it('is the one that was built, with all files that it names, and no script of its own', async () => {
    const server = await startServer({ DATABASE_URL: freshDatabaseUrl() }, 'npm start');
    const page = await fetch(`${server.url}/calendar/2026`);
    const html = await page.text();
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    const [nonce] = quoted(html, /<meta property="csp-nonce" nonce="([^"]+)"/g);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce!}'`);
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|\{\{/);

    const files = quoted(html, /(?:src|href)="([^"]+)"/g);
    expect(files.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(0);
    expect(files.filter((name) => name.endsWith('.css')).length).toBeGreaterThan(0);
    for (const name of files) {
      const file = await fetch(new URL(name, page.url), { headers: { 'accept-encoding': 'br' } });
      expect([name, file.status]).toEqual([name, 200]);
      const isHashed = name.includes('/assets/');
      const caching = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
      expect(file.headers.get('cache-control')).toBe(caching);
      const bytes = Buffer.from(await file.arrayBuffer());
      if (isHashed && bytes.length >= 1024) {
        expect([name, file.headers.get('content-encoding')]).toEqual([name, 'br']);
        const plain = await fetch(file.url, { headers: { 'accept-encoding': 'identity' } });
        expect(hashOf(Buffer.from(await plain.arrayBuffer()))).toBe(hashOf(bytes));
      }
    }
    await stopServer(server);
    expect(server.program.stdout).not.toContain('the page is not built');
  });
});

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
