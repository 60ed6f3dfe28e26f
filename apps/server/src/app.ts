import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from './config/settings.ts';
import { type About, registerAbout } from './http/about.ts';
import { DatabaseHealth, registerHealth } from './http/health.ts';
import { registerMetrics, type Metrics } from './http/metrics.ts';
import { registerApiDescription } from './http/openapi.ts';
import { type Chore, keepHouse } from './http/housekeeping.ts';
import { registerPage } from './http/page.ts';
import type { ReadyAnswers } from './http/ready-answers.ts';
import { buildServer } from './http/server.ts';
import type { Tls } from './http/tls/server.ts';
import { registerAccounts } from './modules/accounts/index.ts';
import { buildAllowances } from './modules/allowances/index.ts';
import { buildConfigs, configsErrorKey } from './modules/configs/index.ts';
import { registerAudit } from './modules/audit/index.ts';
import { registerExport } from './modules/export/index.ts';
import { registerHolidays } from './modules/holidays/index.ts';
import { removeOldRequests } from './modules/idempotency/index.ts';
import { buildNotifications, type Notifier } from './modules/notifications/index.ts';
import { LedgerService, registerLedger, removeOldBatches } from './modules/ledger/index.ts';
import { buildPlaces } from './modules/places/index.ts';
import { PolicyGuard, PolicyReader, registerPolicies, UsedItems } from './modules/policies/index.ts';
import { registerSessions } from './modules/sessions/index.ts';
import { buildSummary } from './modules/summary/index.ts';
import { isPersonalToken, registerPersonalTokens } from './modules/tokens/index.ts';
import { buildOlderApi, olderErrorKey } from './modules/v1/index.ts';
import { buildWorkingTime, WorkCalendars } from './modules/working-time/index.ts';
import { buildServices, type Services, signUpOf } from './services.ts';
import type { Clock } from './shared/clock.ts';
import type { Storage } from './storage/contract.ts';

export interface AppParts {
  readonly config: Config;
  /** Undefined: plain HTTP. */
  readonly tls?: Tls | undefined;
  readonly version: string;
  /** The folder that the page is built into. */
  readonly pageFolder: string;
  readonly storage: Storage;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly logger: FastifyBaseLogger;
}

/** The composition root: makes the modules out of their parts and adds their routes. Listens to nothing yet. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, tls, version, storage, metrics, clock, logger } = parts;
  const health = new DatabaseHealth(storage);
  const onFailure = (error: unknown): void => {
    logger.error({ err: error }, 'something that no request waits for has failed');
  };
  const services = buildServices({ config, storage, clock, onFailure });
  const { sessions, tokens, personalTokens } = services;
  metrics.tellVersion(version);
  metrics.watchDatabase(health);
  metrics.watchMessages(health, storage.outbox);

  return buildServer({
    version,
    logger,
    clock,
    metrics,
    sites: config,
    tls,
    hstsSeconds: config.hstsSeconds,
    rateLimit: config.rateLimit,
    trustProxy: config.trustProxy ?? false,
    legacyErrorKeys: [
      ...['/configs', '/search', '/health'].map((prefix) => ({ prefix, key: configsErrorKey })),
      { prefix: '/api/v1', key: olderErrorKey },
    ],
    authenticators: {
      token: (token) => (isPersonalToken(token) ? personalTokens : tokens).authenticate(token),
      tokenAtOnce: (token) => tokens.callerAtOnce(token),
      session: (secret) => sessions.authenticate(secret),
    },
    routes: async (app, ready) => {
      await addRoutes(app, ready, { ...parts, health, services });
      keepHouse(app, choresOf(services, parts));
    },
  });
}

interface RouteParts extends AppParts {
  readonly health: DatabaseHealth;
  readonly services: Services;
}

/** Everything that can be called, one line a part. */
async function addRoutes(app: FastifyInstance, ready: ReadyAnswers, parts: RouteParts): Promise<void> {
  const { config, version, pageFolder, storage, metrics, health, services } = parts;
  const { people } = storage;
  const { sessions } = services;
  registerHealth(app, health);
  registerAbout(app, { version, ...whatToKnow(config) });
  registerMetrics(app, metrics, config.metrics === 'public');
  const { configs } = storage;
  const policies = new PolicyReader(configs);
  const guard = new PolicyGuard(configs, policies);
  buildConfigs(app, ready, { storage, reader: configs, index: storage.configIndex, guard, ...config });
  registerPolicies(app, policies);
  registerHolidays(app, policies);
  registerSessions(app, sessions);
  registerAccounts(app, { ...services, people, signIns: sessions, publicUrl: config.publicUrl });
  registerPersonalTokens(app, services.personalTokens);
  registerAudit(app, { audit: storage.audit, people, accounts: services.accounts });
  registerExport(app, { ...storage, clock: parts.clock });
  const notifications = buildNotifications({
    storage,
    settings: storage.notificationSettings,
    messages: storage.outbox,
    people,
    clock: parts.clock,
    outgoingHosts: config.outgoingHosts,
    observer: metrics,
    log: parts.logger,
  });
  notifications.register(app);
  const tools = { policies, usedItems: new UsedItems(), notifier: notifications.notifier };
  addLedger(app, parts, tools);
  addWorkingLife(app, parts, tools);
  await registerPage(app, { folder: pageFolder, session: (secret) => sessions.authenticate(secret) });
  await registerApiDescription(app);
}

/** The settings that people meet before they sign in. */
function whatToKnow(config: Config): Omit<About, 'version'> {
  return {
    signUp: signUpOf(config),
    minimumPasswordLength: config.passwordMinLength,
    timeZone: config.timeZone,
    sessionIdleMinutes: config.sessionIdleMinutes,
  };
}

interface LedgerTools {
  readonly policies: PolicyReader;
  readonly usedItems: UsedItems;
  readonly notifier: Notifier;
}

/** What people record of their days, and how it is called. */
function addLedger(
  app: FastifyInstance,
  { config, storage, clock, services }: RouteParts,
  { policies, usedItems, notifier }: LedgerTools,
): void {
  const { days, places, people, rates, notificationSettings, workPatterns, bases } = storage;
  const { timeZone } = config;
  const parts = { storage, clock, notifier, usedItems, timeZone };
  const ledger = new LedgerService(parts);
  const calendars = new WorkCalendars({ workPatterns, bases, policies });
  registerLedger(app, { ...parts, days, places, people, policies, calendars });
  buildOlderApi(app, {
    ...{ ...services, storage, days, places, people, rates, notificationSettings },
    ...{ notifier, clock, timeZone, policies, ledger },
  });
}

/** When and where people work, what leave they have, and what their days add up to. */
function addWorkingLife(
  app: FastifyInstance,
  { config, storage, clock }: RouteParts,
  { policies, usedItems }: LedgerTools,
): void {
  const { people, days, places, workPatterns, bases, rates, entries } = storage;
  const { timeZone } = config;
  buildPlaces(app, { places, storage, clock });
  buildWorkingTime(app, { storage, workPatterns, bases, clock });
  const calendars = new WorkCalendars({ workPatterns, bases, policies });
  const shared = { people, days, calendars, policies, clock, timeZone };
  const balances = buildAllowances(app, { ...shared, storage, rates, entries, usedItems });
  buildSummary(app, { ...shared, places, balances });
}

/** What is done once a minute beside the requests. */
function choresOf({ accounts, sessions }: Services, { storage, clock }: AppParts): Chore[] {
  return [
    { name: 'erase what deleted people left', run: () => accounts.eraseAgain() },
    { name: 'remove ended sessions', run: () => sessions.removeEnded() },
    { name: 'remove old batches', run: () => removeOldBatches(storage, clock.now()) },
    { name: 'remove old answers', run: () => removeOldRequests(storage, clock.now()) },
  ];
}
