import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../shared/errors.ts';
import type { Authenticators } from '../shared/caller.ts';
import { ifNoneMatchHolds, readPreconditions } from '../shared/etag.ts';
import { chooseEncoding } from './accept-encoding.ts';
import { publicAccess } from './access.ts';
import { pathOf } from './errors.ts';
import { type BuiltPage, type PageFile, readPage, tagOf } from './page-files.ts';
import { pageSecurityPolicy } from './security-headers.ts';
import { readSessionCookie } from './session-cookie.ts';

/**
 * The page's own addresses, each with all that is below it: they are answered with the page, which shows what belongs
 * there. Whatever is not here is no address of the page, and stays a problem document.
 */
const addresses = [
  'today',
  'calendar',
  'summary',
  'rules',
  'settings',
  'admin',
  'configurations',
  'sign-in',
  'create-account',
  'first-administrator',
  'reset-password',
] as const;

/** Those of them that need no session. */
const openAddresses: readonly string[] = [
  'sign-in',
  'create-account',
  'first-administrator',
  'reset-password',
];

/** What the page asks for first where it needs a session: it is sent while the page's script is on its way. */
const askedEverywhere = ['api/v2/me', 'api/v2/about'];

/** How long the page waits to hear of a session, in milliseconds: it is also sent when the database does not answer. */
const patience = 250;

const hidden = { config: { access: publicAccess }, schema: { hide: true } } as const;

/** Files with a hash in their names: what is under a name never changes. Names are relative to the page's folder. */
const hashedFolder = 'assets/';
const forever = 'public, max-age=31536000, immutable';

/** Where the build has left a place for the nonce (apps/web/vite.config.ts). */
const noncePlace = '{{nonce}}';

const missing =
  'The page is not built; run npm run build, and start the server again. The API works, see /api.\n';

/** What serving the page needs. */
export interface PageParts {
  /** The folder that the page is built into. */
  readonly folder: string;
  /** Finds out whose session has that secret. */
  readonly session: Authenticators['session'];
}

/** Serves the page that is built into a folder. Without one the server does the rest of its work all the same. */
export async function registerPage(app: FastifyInstance, { folder, session }: PageParts): Promise<void> {
  const page = await readPage(folder);
  if (!page) app.log.warn({ folder }, 'the page is not built, so its addresses are answered by 503');
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!page) return reply.code(503).type('text/plain; charset=utf-8').send(missing);
    return sendIndex(page, await toAskFirst(page, request, session), request, reply);
  };
  app.get('/', hidden, async (request, reply) => answer(request, reply));
  for (const address of addresses) {
    app.get(`/${address}`, hidden, async (request, reply) => answer(request, reply));
    app.get(`/${address}/*`, hidden, async (request, reply) => answer(request, reply));
  }
  if (page) registerFiles(app, page);
}

function registerFiles(app: FastifyInstance, { files }: BuiltPage): void {
  app.get<{ Params: { '*': string } }>(`/${hashedFolder}*`, hidden, async (request, reply) => {
    const file = files.get(hashedFolder + request.params['*']);
    if (!file) throw new AppError('not_found', `There is nothing at ${pathOf(request.url)}.`);
    return sendFile(file, request, reply.header('cache-control', forever));
  });
  for (const [name, file] of files) {
    if (name.startsWith(hashedFolder)) continue;
    app.get(`/${name}`, hidden, async (request, reply) =>
      sendFile(file, request, reply.header('cache-control', 'no-cache')),
    );
  }
}

/**
 * Sends the page itself, for the address that was asked for, with a nonce for the style elements that it will make. What
 * it is to ask for first is named to the browser, by paths without a slash before them.
 */
function sendIndex(
  { index, indexTag, parts }: BuiltPage,
  askedFirst: readonly string[],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const up = wayUp(pathOf(request.url));
  // Whoever has the page keeps a header that a 304 lacks, so with other links it is another page.
  const tag = `${indexTag}-${up.length}${askedFirst.length > 0 ? `-${tagOf(askedFirst.join(' '))}` : ''}`;
  if (askedFirst.length > 0) {
    const requests = askedFirst.map((path) => `<${path}>; rel=preload; as=fetch; crossorigin`);
    // The script first: a browser asks in this order, and has few connections.
    reply.header('link', [...parts, ...requests].map((link) => link.replace('<', `<${up}`)).join(', '));
  }
  reply.headers({ 'cache-control': 'private, no-cache', etag: `"${tag}"` });
  if (isKnown(request, tag)) {
    // The policy that came with the page stays in force with it: another would name another nonce.
    return reply.removeHeader('content-security-policy').code(304).send();
  }
  const nonce = randomBytes(16).toString('base64');
  const text = index.replaceAll(noncePlace, nonce).replaceAll('="./', `="${up}`);
  return reply
    .header('content-security-policy', pageSecurityPolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(text);
}

/**
 * What the page will ask for first: who is there where somebody comes with a session, valid or not; what the address
 * shows only where it is valid, since the page asks for nothing else before it has been told who is there.
 */
async function toAskFirst(
  { askedFirst }: BuiltPage,
  request: FastifyRequest,
  session: Authenticators['session'],
): Promise<readonly string[]> {
  const path = pathOf(request.url);
  const [, address = ''] = path.split('/');
  const secret = readSessionCookie(request);
  if (secret === undefined || openAddresses.includes(address)) return [];
  const shown = askedFirst.get(path);
  if (shown === undefined || !(await isValid(secret, session))) return askedEverywhere;
  return [...askedEverywhere, ...shown];
}

/** Whether a session is known to be valid. When that cannot be found out, the page will be told why. */
async function isValid(secret: string, session: Authenticators['session']): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  try {
    return (await Promise.race([session(secret), late])) !== undefined;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** How the page's folder is called from an address: relative, since a proxy may have put it under another path. */
function wayUp(path: string): string {
  const depth = path.split('/').length - 2;
  return depth <= 0 ? './' : '../'.repeat(depth);
}

async function sendFile(file: PageFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const encoding = chooseEncoding(request.headers['accept-encoding'], [...file.bodies.keys()]);
  const tag = encoding === 'identity' ? file.tag : `${file.tag}-${encoding}`;
  reply.header('etag', `"${tag}"`);
  if (file.bodies.size > 1) varyByEncoding(reply);
  if (isKnown(request, tag)) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.type).send(await file.bodies.get(encoding)?.());
}

/** Other parts of the server may have said already what else an answer depends on. */
function varyByEncoding(reply: FastifyReply): void {
  const until = reply.getHeader('vary');
  reply.header('vary', until === undefined ? 'Accept-Encoding' : `${String(until)}, Accept-Encoding`);
}

function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  return !ifNoneMatchHolds(readPreconditions(headers), tag);
}
