import { AppError } from '../../shared/errors.ts';
import { ifMatchHolds, ifNoneMatchHolds, type Preconditions } from '../../shared/etag.ts';
import { newIncarnation } from '../../shared/ids.ts';
import type { Transactor } from '../../shared/transactor.ts';
import type { UsedItemTx } from '../policies/index.ts';
import { configJson, isConfigName, tagOf } from './config.ts';
import { assertNotUnknownPolicy, isReservedName } from './reserved.ts';
import type { ConfigTx, StoredConfig } from './store.ts';

/** What the writes need of a transaction: also those of Worklog's own policies. */
export type ConfigServiceTx = ConfigTx & UsedItemTx;

/** Holds configurations with reserved names to what they are for. */
export interface ReservedGuard {
  /** Refuses data that cannot be in force; asked before the write. `data` is a JSON text. */
  assertValid(name: string, data: string): Promise<void>;
  /** Refuses to take away what is in use; asked in the write. Without `after` all of it is taken away. */
  assertRemovable(
    tx: ConfigServiceTx,
    name: string,
    before: string,
    after: string | undefined,
  ): Promise<void>;
  /** Is told after a write. */
  written(): void;
}

/** What an update did. */
export interface UpdateResult {
  readonly config: StoredConfig;
  readonly outcome: 'created' | 'changed' | 'unchanged';
}

/** A change that a caller asks for. */
export interface ConfigChange {
  readonly name: string;
  readonly preconditions: Preconditions;
  /** Whether the caller may be shown what is there when the precondition fails. */
  readonly mayRead: boolean;
}

export interface ConfigServiceOptions {
  /** Refuse updates that do not say which version they were made from. */
  readonly requireIfMatch: boolean;
  readonly guard: ReservedGuard;
}

/** The use cases that change configurations. Each compares and writes in one atomic step. */
export class ConfigService {
  readonly #storage: Transactor<ConfigServiceTx>;
  readonly #options: ConfigServiceOptions;

  constructor(storage: Transactor<ConfigServiceTx>, options: ConfigServiceOptions) {
    this.#storage = storage;
    this.#options = options;
  }

  /** Stores a new configuration. @throws AppError `name_taken`, `reserved_name`, `invalid_policy`. */
  create(name: string, data: string): Promise<StoredConfig> {
    const config = { name, incarnation: newIncarnation(), version: 1, data };
    return this.#write(name, data, async (tx) => {
      if (!(await tx.configs.isFree(name))) {
        throw new AppError('name_taken', `There is a configuration called ${name} already.`);
      }
      await tx.configs.insert(config);
      return config;
    });
  }

  /**
   * Replaces the data of a configuration. Equal text changes nothing and keeps the version.
   *
   * @throws AppError `config_not_found`, `precondition_failed`, `precondition_required`, `reserved_name`,
   *   `invalid_policy`, `in_use`.
   */
  update(change: ConfigChange, data: string): Promise<UpdateResult> {
    return this.#write(change.name, data, async (tx) => {
      const current = await this.#currentFor(change, tx);
      if (this.#options.requireIfMatch && change.preconditions.ifMatch === undefined)
        throw preconditionRequired();
      if (current.data === data) return { config: current, outcome: 'unchanged' };
      await this.#assertRemovable(tx, current, data);
      const config = { ...current, version: current.version + 1, data };
      await tx.configs.replace(config);
      return { config, outcome: 'changed' };
    });
  }

  /**
   * As `update`, but with `If-None-Match: *`: creates the configuration, and only that.
   *
   * @throws AppError `config_not_found` for what cannot be a name, `precondition_failed`, `reserved_name`,
   *   `invalid_policy`.
   */
  async createByPut(change: ConfigChange, data: string): Promise<UpdateResult> {
    // Unlike that of a body, a name of a path has not been held to the pattern yet.
    if (!isConfigName(change.name)) throw notFound(change.name);
    const config = { name: change.name, incarnation: newIncarnation(), version: 1, data };
    return this.#write(change.name, data, async (tx) => {
      assertPreconditions(change, await tx.configs.get(change.name));
      await tx.configs.insert(config);
      return { config, outcome: 'created' };
    });
  }

  /** Removes a configuration. @throws AppError `config_not_found`, `precondition_failed`, `in_use`. */
  remove(change: ConfigChange): Promise<void> {
    return this.#write(change.name, undefined, async (tx) => {
      const current = await this.#currentFor(change, tx);
      await this.#assertRemovable(tx, current, undefined);
      await tx.configs.remove(current);
    });
  }

  /** Writes under a name, and what is reserved only with the guard's consent. `data`: what is to be stored. */
  #write<T>(name: string, data: string | undefined, work: (tx: ConfigServiceTx) => Promise<T>): Promise<T> {
    return isReservedName(name) ? this.#writeReserved(name, data, work) : this.#storage.write(work);
  }

  async #writeReserved<T>(
    name: string,
    data: string | undefined,
    work: (tx: ConfigServiceTx) => Promise<T>,
  ): Promise<T> {
    const { guard } = this.#options;
    if (data !== undefined) {
      assertNotUnknownPolicy(name);
      await guard.assertValid(name, data);
    }
    const result = await this.#storage.write(work);
    guard.written();
    return result;
  }

  async #assertRemovable(
    tx: ConfigServiceTx,
    current: StoredConfig,
    data: string | undefined,
  ): Promise<void> {
    const { name, data: before } = current;
    if (isReservedName(name)) await this.#options.guard.assertRemovable(tx, name, before, data);
  }

  /** What is there. A condition counts only where the request would otherwise succeed: RFC 9110, section 13.2.1. */
  async #currentFor(change: ConfigChange, tx: ConfigTx): Promise<StoredConfig> {
    const current = await tx.configs.get(change.name);
    if (!current) throw notFound(change.name);
    assertPreconditions(change, current);
    return current;
  }
}

/** Nothing has that name, be it free or none that a configuration can have. */
export function notFound(name: string): AppError {
  const why = isConfigName(name) ? '' : '; names have 1 to 128 of A-Z, a-z, 0-9 and _';
  return new AppError('config_not_found', `There is no configuration called ${JSON.stringify(name)}${why}.`);
}

function preconditionRequired(): AppError {
  return new AppError(
    'precondition_required',
    'Send If-Match with the ETag of the version that you changed.',
  );
}

function assertPreconditions(
  { preconditions, mayRead }: ConfigChange,
  current: StoredConfig | undefined,
): void {
  const tag = current && tagOf(current);
  if (ifMatchHolds(preconditions, tag) && ifNoneMatchHolds(preconditions, tag)) return;
  throw preconditionFailed(mayRead ? current : undefined);
}

/** The precondition does not hold; what is there instead goes with it where the caller may read it. */
export function preconditionFailed(current: StoredConfig | undefined): AppError {
  const detail = current
    ? `The configuration ${current.name} is at version ${current.version}, which the precondition does not allow.`
    : 'What is there is not what the precondition asks for.';
  if (!current) return new AppError('precondition_failed', detail);
  const etag = `"${tagOf(current)}"`;
  return new AppError('precondition_failed', detail, {
    headers: { etag },
    members: { etag, version: current.version },
    jsonMembers: { configuration: configJson(current) },
  });
}
