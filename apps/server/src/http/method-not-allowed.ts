import { METHODS } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../shared/errors.ts';
import { publicAccess } from './access.ts';

/** Remembers the methods of each path as routes are added. Call before the first route, the result after the last. */
export function collectMethods(app: FastifyInstance): () => void {
  const methodsByUrl = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = methodsByUrl.get(url) ?? new Set<string>();
    for (const one of [method].flat()) methods.add(one);
    methodsByUrl.set(url, methods);
  });
  return () => {
    answerOtherMethods(app, methodsByUrl);
  };
}

/** Answers a known path with another method by 405 and what is allowed. */
function answerOtherMethods(
  app: FastifyInstance,
  methodsByUrl: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  // CONNECT never reaches a handler: Node answers it by itself.
  const candidates = METHODS.filter((method) => method !== 'CONNECT');
  for (const method of candidates) {
    if (!app.supportedMethods.includes(method)) app.addHttpMethod(method, { hasBody: false });
  }
  for (const [url, methods] of [...methodsByUrl]) {
    if (url.includes('*')) continue;
    const allow = [...methods].sort().join(', ');
    app.route({
      url,
      method: candidates.filter((method) => !methods.has(method)),
      config: { access: publicAccess },
      schema: { hide: true },
      onRequest: async ({ method }) => {
        throw new AppError('method_not_allowed', `${method} is not supported here; use ${allow}.`, {
          headers: { allow },
        });
      },
      handler: () => undefined,
    });
  }
}
