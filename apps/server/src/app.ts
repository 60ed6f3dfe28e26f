import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from './config/settings.ts';
import { DatabaseHealth, registerHealth } from './http/health.ts';
import { registerMetrics, type Metrics } from './http/metrics.ts';
import { registerApiDescription } from './http/openapi.ts';
import { registerHome } from './http/home.ts';
import { buildServer } from './http/server.ts';
import { buildConfigs, configsErrorKey } from './modules/configs/index.ts';
import { TokenService } from './modules/tokens/index.ts';
import type { Clock } from './shared/clock.ts';
import type { Storage } from './storage/contract.ts';

export interface AppParts {
  readonly config: Config;
  readonly version: string;
  readonly storage: Storage;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly logger: FastifyBaseLogger;
}

/** The composition root: makes the modules out of their parts and adds their routes. Listens to nothing yet. */
export async function buildApp({
  config,
  version,
  storage,
  metrics,
  clock,
  logger,
}: AppParts): Promise<FastifyInstance> {
  const health = new DatabaseHealth(storage);
  const tokens = new TokenService(storage.tokens, storage, clock);
  metrics.watchDatabase(health);

  return buildServer({
    version,
    logger,
    clock,
    metrics,
    sites: config,
    rateLimit: config.rateLimit,
    trustProxy: config.trustProxy ?? false,
    legacyErrorKeys: ['/configs', '/search', '/health'].map((prefix) => ({ prefix, key: configsErrorKey })),
    authenticators: { token: (token) => tokens.authenticate(token), session: async () => undefined },
    routes: async (app) => {
      registerHome(app);
      registerHealth(app, health);
      registerMetrics(app, metrics, config.metrics === 'public');
      buildConfigs(app, { storage, reader: storage.configs, index: storage.configIndex, ...config });
      await registerApiDescription(app);
    },
  });
}
