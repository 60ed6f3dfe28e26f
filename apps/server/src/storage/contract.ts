import type { AccountTx, PeopleReader } from '../modules/accounts/store.ts';
import type { EntryReader, EntryTx, RateReader, RateTx } from '../modules/allowances/store.ts';
import type { AuditReader, AuditTx } from '../modules/audit/store.ts';
import type { ConfigIndex, ConfigReader, ConfigTx } from '../modules/configs/store.ts';
import type { IdempotencyTx } from '../modules/idempotency/store.ts';
import type { BatchTx, DayReader, DayTx, FirstDayReader } from '../modules/ledger/store.ts';
import type {
  NotificationSettingsReader,
  NotificationTx,
  OutboxReader,
} from '../modules/notifications/store.ts';
import type { PlaceReader, PlaceTx } from '../modules/places/store.ts';
import type { UsedItemTx } from '../modules/policies/store.ts';
import type { SessionReader, SessionTx } from '../modules/sessions/store.ts';
import type { PersonalTokenReader, PersonalTokenTx, TokenReader, TokenTx } from '../modules/tokens/store.ts';
import type { BaseReader, WorkingTimeTx, WorkPatternReader } from '../modules/working-time/store.ts';
import type { LeaseReader, LeaseTx } from '../shared/leases.ts';
import type { Transactor } from '../shared/transactor.ts';

/** Everything that a write may change. A module names only the part that it needs. */
export type WriteTx = ConfigTx &
  TokenTx &
  PersonalTokenTx &
  AccountTx &
  SessionTx &
  DayTx &
  BatchTx &
  PlaceTx &
  WorkingTimeTx &
  RateTx &
  EntryTx &
  UsedItemTx &
  IdempotencyTx &
  AuditTx &
  NotificationTx &
  LeaseTx;

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
  readonly personalTokens: PersonalTokenReader;
  readonly people: PeopleReader;
  readonly sessions: SessionReader;
  readonly days: DayReader & FirstDayReader;
  readonly places: PlaceReader;
  readonly workPatterns: WorkPatternReader;
  readonly bases: BaseReader;
  readonly rates: RateReader;
  readonly entries: EntryReader;
  readonly audit: AuditReader;
  readonly notificationSettings: NotificationSettingsReader;
  readonly outbox: OutboxReader;
  readonly leases: LeaseReader;
  /** Resolves while the database answers; rejects with a sentence that says what is wrong. */
  ping(): Promise<void>;
  /** Waits for the writes under way and closes. May be called twice. */
  close(): Promise<void>;
}
