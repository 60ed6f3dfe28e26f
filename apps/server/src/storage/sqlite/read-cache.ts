import { LRUCache } from 'lru-cache';
import type { StoredConfig } from '../../modules/configs/store.ts';
import type { StoredToken } from '../../modules/tokens/store.ts';
import type { ForeignCommits } from './foreign-commits.ts';

/** Memory for texts of configurations, in characters; a longer text than the second is not kept. */
const mostText = 64 * 1024 * 1024;
const mostTextOfOne = 256 * 1024;
const mostTokens = 10_000;

/** What an entry takes besides its text, about. */
const overhead = 256;

/**
 * Rows that were read once and have not changed since. A change by this process drops its row when it is
 * committed, before its answer. A change by another process, such as an operator's command, is noticed in the
 * next turn of the event loop.
 *
 * What is read must be handed in within the same turn, without an `await` between: else a commit in between
 * would be undone in the cache.
 */
export class ReadCache {
  readonly #foreignCommits: ForeignCommits;
  readonly #configs = new LRUCache<string, StoredConfig>({
    maxSize: mostText,
    maxEntrySize: mostTextOfOne,
    sizeCalculation: ({ data }) => data.length + overhead,
  });
  readonly #tokens = new LRUCache<string, StoredToken>({ max: mostTokens });
  #touched: (() => void)[] = [];

  constructor(foreignCommits: ForeignCommits) {
    this.#foreignCommits = foreignCommits;
    foreignCommits.onSeen(() => {
      this.#configs.clear();
      this.#tokens.clear();
    });
  }

  /** The configuration of that name, from memory or by `load`. */
  config(name: string, load: () => StoredConfig | undefined): StoredConfig | undefined {
    return this.#cached(this.#configs, name, load);
  }

  /** The token with that hash, from memory or by `load`. */
  token(hash: string, load: () => StoredToken | undefined): StoredToken | undefined {
    return this.#cached(this.#tokens, hash, load);
  }

  /** Notes that the write under way changes a configuration. */
  touchConfig(name: string): void {
    this.#touched.push(() => this.#configs.delete(name));
  }

  /** Notes that the write under way changes a token. */
  touchToken(hash: string): void {
    this.#touched.push(() => this.#tokens.delete(hash));
  }

  /** Drops what was noted. To be called when the writes are committed, or not, and before they are answered. */
  forgetTouched(): void {
    for (const forget of this.#touched) forget();
    this.#touched = [];
    this.#foreignCommits.lookAgain();
  }

  #cached<Value extends object>(
    cache: LRUCache<string, Value>,
    key: string,
    load: () => Value | undefined,
  ): Value | undefined {
    this.#foreignCommits.look();
    const kept = cache.get(key);
    if (kept) return kept;
    const loaded = load();
    if (loaded) cache.set(key, loaded);
    return loaded;
  }
}
