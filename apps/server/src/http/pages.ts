import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { publicAccess } from './access.ts';
import { pageSecurityPolicy } from './security-headers.ts';

/** The files of the pages and where each is served. Paths in them are relative, so a proxy may add a prefix. */
const files = [
  { name: 'link.html', type: 'text/html', paths: ['/first-administrator', '/reset-password'] },
  { name: 'link.css', type: 'text/css', paths: ['/pages/link.css'] },
  { name: 'link.js', type: 'text/javascript', paths: ['/pages/link.js'] },
] as const;

/** Serves the static pages of a folder. They are read now, and kept. */
export async function registerPages(app: FastifyInstance, folder: string): Promise<void> {
  for (const { name, type, paths } of files) {
    const bytes = await readFile(join(folder, name));
    for (const path of paths) {
      app.get(path, { config: { access: publicAccess }, schema: { hide: true } }, async (_request, reply) =>
        reply
          .header('content-security-policy', pageSecurityPolicy)
          .type(`${type}; charset=utf-8`)
          .send(bytes),
      );
    }
  }
}
