import type { StoredConfig } from '../../modules/configs/store.ts';
import type { StoredToken } from '../../modules/tokens/store.ts';
import { hashSecret, newId, newIncarnation, newSecret } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';

/** A configuration with everything that does not matter made up. */
export function sampleConfig(name: string, fields: Partial<StoredConfig> = {}): StoredConfig {
  return { name, incarnation: newIncarnation(), version: 1, data: '[{"a":1}]', ...fields };
}

/** The next version of a configuration. */
export function nextVersion(config: StoredConfig, data = config.data): StoredConfig {
  return { ...config, version: config.version + 1, data };
}

/** A token with everything that does not matter made up. */
export function sampleToken(name: string, fields: Partial<StoredToken> = {}): StoredToken {
  return {
    id: newId(),
    name,
    hash: hashSecret(newSecret()),
    scopes: ['configs:read'],
    createdAt: new Date('2026-11-22T12:00:00.123Z'),
    expiresAt: undefined,
    ...fields,
  };
}

/** Stores configurations in one write. */
export async function insertConfigs(storage: Storage, ...configs: readonly StoredConfig[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const config of configs) await tx.configs.insert(config);
  });
}

/** Stores tokens in one write. */
export async function insertTokens(storage: Storage, ...tokens: readonly StoredToken[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const token of tokens) await tx.tokens.insert(token);
  });
}
