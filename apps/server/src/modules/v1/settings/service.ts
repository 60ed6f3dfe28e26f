import { dateIn } from '@worklog/domain/dates';
import type { Clock } from '../../../shared/clock.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import type { AccountTx, PeopleReader } from '../../accounts/index.ts';
import { assertMaySet, putTotal, yearTotal, type RateReader, type RateTx } from '../../allowances/index.ts';
import { oneself, type AuditTx } from '../../audit/index.ts';
import {
  changeSlackUrl,
  type NotificationSettingsReader,
  type NotificationTx,
  type Notifier,
} from '../../notifications/index.ts';
import type { PolicyReader } from '../../policies/index.ts';
import { totals, type SettingsChange } from './input.ts';

/** What the write of settings needs of a transaction. */
type OlderSettingsTx = Pick<AccountTx, 'people'> & RateTx & NotificationTx & AuditTx;

/** What the service is made of. */
export interface OlderSettingsParts {
  readonly storage: Transactor<OlderSettingsTx>;
  readonly people: PeopleReader;
  readonly rates: RateReader;
  readonly notificationSettings: NotificationSettingsReader;
  readonly notifier: Pick<Notifier, 'assertDestination'>;
  readonly policies: Pick<PolicyReader, 'current'>;
  readonly clock: Clock;
  /** IANA name of the time zone of people who have not chosen one. */
  readonly timeZone: string;
}

/** A person's settings as the older API shows them. */
export interface OlderSettings {
  /** The URL of a Slack webhook; empty: none. */
  readonly slack: string;
  /** Days a year by allowance, by a rate of the person's own; -1 without one. */
  readonly total: Readonly<Record<string, number>>;
}

/** Settings of the older API: where messages go, and the totals of this year. */
export class OlderSettingsService {
  readonly #parts: OlderSettingsParts;

  constructor(parts: OlderSettingsParts) {
    this.#parts = parts;
  }

  /** A person's settings. @throws AppError `unauthenticated` when the person is gone. */
  async read(personId: string): Promise<OlderSettings> {
    const { people, rates, notificationSettings, clock, timeZone } = this.#parts;
    const [person, ofPerson, notification] = await Promise.all([
      people.get(personId),
      rates.of(personId),
      notificationSettings.get(personId),
    ]);
    if (!person) throw personGone();
    const today = dateIn(person.timeZone ?? timeZone, clock.now());
    return {
      slack: notification?.slackUrl ?? '',
      total: Object.fromEntries(totals.map((name) => [name, yearTotal(ofPerson, name, today)])),
    };
  }

  /**
   * Changes settings, all of them or none.
   *
   * @throws AppError `invalid_body` for a URL that messages may not go to, `forbidden` for the total of an allowance
   *   that only administrators set, `archived` for one that is no longer granted,
   *   `unauthenticated` when the person is gone.
   */
  async change(personId: string, { slack, totals: wanted }: SettingsChange): Promise<void> {
    const { storage, clock, timeZone, notifier } = this.#parts;
    await this.#assertMaySet(wanted.keys());
    if (slack) notifier.assertDestination(slack, '/slack');
    await storage.write(async (tx) => {
      const person = await tx.people.get(personId);
      if (!person) throw personGone();
      const at = clock.now();
      const change = { ...oneself(personId), person: personId, at };
      if (slack !== undefined)
        await changeSlackUrl(tx, { ...change, slackUrl: slack === '' ? undefined : slack });
      const today = dateIn(person.timeZone ?? timeZone, at);
      for (const [allowance, total] of wanted) await putTotal(tx, { ...change, today, allowance, total });
    });
  }

  async #assertMaySet(wanted: Iterable<string>): Promise<void> {
    const { allowances } = await this.#parts.policies.current();
    for (const id of wanted) {
      const allowance = allowances.get(id);
      if (allowance) assertMaySet(allowance, true);
    }
  }
}

function personGone(): AppError {
  return new AppError('unauthenticated', 'Your account is no longer there.');
}
