import type { FastifyInstance } from 'fastify';
import type { ReadyAnswers } from '../../http/ready-answers.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { ConfigAccess, type PublicConfigs } from './access.ts';
import { registerConfigs } from './routes.ts';
import { ConfigFinder } from './search/finder.ts';
import { registerSearch } from './search/routes.ts';
import { ConfigService, type ConfigServiceTx, type ReservedGuard } from './service.ts';
import type { ConfigIndex, ConfigReader } from './store.ts';

export { legacyErrorKey as configsErrorKey } from './schemas.ts';

/** What the configuration store is made of. */
export interface ConfigsParts {
  readonly reader: ConfigReader;
  readonly index: ConfigIndex;
  readonly storage: Transactor<ConfigServiceTx>;
  readonly publicConfigs: PublicConfigs;
  /** Refuse updates that do not say which version they were made from. */
  readonly requireIfMatch: boolean;
  /** Holds Worklog's own policies to their rules. */
  readonly guard: ReservedGuard;
}

/** Makes the configuration store and adds its routes. */
export function buildConfigs(
  app: FastifyInstance,
  ready: ReadyAnswers,
  { reader, index, storage, publicConfigs, requireIfMatch, guard }: ConfigsParts,
): void {
  const service = new ConfigService(storage, { requireIfMatch, guard });
  const access = new ConfigAccess(publicConfigs);
  registerConfigs(app, { reader, service, access, ready });
  registerSearch(app, { finder: new ConfigFinder(reader, index), access });
}
