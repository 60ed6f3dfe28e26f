import type { Config } from './config/settings.ts';
import {
  AccountService,
  type Belongings,
  LinkService,
  PasswordRules,
  resetSlotOf,
} from './modules/accounts/index.ts';
import { endSessions, SessionService } from './modules/sessions/index.ts';
import { PersonalTokenService, TokenService } from './modules/tokens/index.ts';
import type { Clock } from './shared/clock.ts';
import { isLoopbackHost } from './shared/hosts.ts';
import type { Storage, WriteTx } from './storage/contract.ts';

/** What is known about callers: the services of people, their sessions and tokens. */
export interface Services {
  readonly tokens: TokenService;
  readonly personalTokens: PersonalTokenService;
  readonly accounts: AccountService;
  readonly links: LinkService;
  readonly sessions: SessionService;
}

export interface ServicesParts {
  readonly config: Config;
  readonly storage: Storage;
  readonly clock: Clock;
  /** Is told why something failed that nobody waits for. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Everything that is kept of a person, besides the person. Whoever adds something of people's to the database adds
 * how it is removed here.
 */
const erasers: readonly ((tx: WriteTx, person: string) => Promise<void>)[] = [
  (tx, person) => tx.days.removeAllOf(person),
  (tx, person) => tx.batches.removeAllOf(person),
  (tx, person) => tx.places.removeAllOf(person),
  (tx, person) => tx.workPatterns.removeAllOf(person),
  (tx, person) => tx.bases.removeAllOf(person),
  (tx, person) => tx.rates.removeAllOf(person),
  (tx, person) => tx.entries.removeAllOf(person),
  (tx, person) => tx.doneRequests.removeAllOf(person),
  (tx, person) => tx.audit.removeAllOf(person),
  (tx, person) => tx.notificationSettings.removeAllOf(person),
  (tx, person) => tx.outbox.removeAllOf(person),
  (tx, person) => tx.personalTokens.removeAllOf(person),
  (tx, person) => tx.sessions.removeAllOf(person),
  (tx, person) => tx.links.clear(resetSlotOf(person)),
];

/** Makes the services on a database, for the server and for the commands beside it. */
export function buildServices({ config, storage, clock, onFailure }: ServicesParts): Services {
  const { people } = storage;
  const rules = new PasswordRules(config.passwordMinLength);
  const accountStorage = {
    write: <T>(work: (tx: WriteTx & { readonly belongings: Belongings }) => Promise<T>) =>
      storage.write((tx) => work({ ...tx, belongings: belongingsIn(tx) })),
  };
  const accounts = new AccountService({
    people,
    storage: accountStorage,
    clock,
    rules,
    signUp: signUpOf(config),
  });
  return {
    tokens: new TokenService(storage.tokens, storage, clock),
    personalTokens: new PersonalTokenService({ tokens: storage.personalTokens, people, storage, clock }),
    accounts,
    links: new LinkService({ people, storage: accountStorage, clock, rules, accounts }),
    sessions: new SessionService({
      sessions: storage.sessions,
      people,
      storage,
      clock,
      idleMinutes: config.sessionIdleMinutes,
      limitsAttempts: config.rateLimit !== undefined,
      onFailure,
    }),
  };
}

/** Whether people may make an account by themselves: as it is set, or else only while nobody comes from elsewhere. */
export function signUpOf({ signUp, host }: Config): 'open' | 'closed' {
  return signUp ?? (isLoopbackHost(host) ? 'open' : 'closed');
}

function belongingsIn(tx: WriteTx): Belongings {
  return {
    endSessions: (person, except) => endSessions(tx, person, except),
    eraseAllOf: async (person) => {
      for (const erase of erasers) await erase(tx, person);
    },
  };
}
