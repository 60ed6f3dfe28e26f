import type { ConfigIndex, ConfigReader, ConfigTx } from '../modules/configs/store.ts';
import type { TokenReader, TokenTx } from '../modules/tokens/store.ts';
import type { Transactor } from '../shared/transactor.ts';

/** Everything that a write may change. A module names only the part that it needs. */
export type WriteTx = ConfigTx & TokenTx;

/** What storage tells about its work, for the metrics. */
export interface StorageObserver {
  /** A commit has become durable. `seconds`: from its begin to the database's answer. */
  committed(seconds: number): void;
}

/** One database behind all ports. Both adapters pass the suite in `conformance/`. */
export interface Storage extends Transactor<WriteTx> {
  readonly configs: ConfigReader;
  readonly configIndex: ConfigIndex;
  readonly tokens: TokenReader;
  /** Resolves while the database answers; rejects with a sentence that says what is wrong. */
  ping(): Promise<void>;
  /** Waits for the writes under way and closes. May be called twice. */
  close(): Promise<void>;
}
