import type { FastifyInstance } from 'fastify';
import type { Transactor } from '../../shared/transactor.ts';
import type { PublicConfigs } from './access.ts';
import { registerConfigs } from './routes.ts';
import { ConfigService } from './service.ts';
import type { ConfigReader, ConfigTx } from './store.ts';

export { legacyErrorKey as configsErrorKey } from './schemas.ts';

/** What the configuration store is made of. */
export interface ConfigsParts {
  readonly reader: ConfigReader;
  readonly storage: Transactor<ConfigTx>;
  readonly publicConfigs: PublicConfigs;
  /** Refuse updates that do not say which version they were made from. */
  readonly requireIfMatch: boolean;
}

/** Makes the configuration store and adds its routes. */
export function buildConfigs(
  app: FastifyInstance,
  { reader, storage, publicConfigs, requireIfMatch }: ConfigsParts,
): void {
  const service = new ConfigService(storage, { requireIfMatch });
  registerConfigs(app, { reader, service, publicConfigs });
}
