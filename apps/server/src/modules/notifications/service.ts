import { AppError } from '../../shared/errors.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import { type Actor, auditEntry, type AuditTx } from '../audit/index.ts';
import { withoutSecret } from './destination.ts';
import type { NotificationTx } from './store.ts';

/** What a write that changes settings needs of a transaction. */
export type SettingsTx = NotificationTx &
  AuditTx & { readonly people: { get(id: string): Promise<unknown> } };

/** A change of where a person's messages go. */
export interface SlackUrlChange extends Actor {
  /** Id of the person. */
  readonly person: string;
  /** A URL that was held to `Notifier.assertDestination`; undefined: no messages any more. */
  readonly slackUrl: string | undefined;
  readonly at: Date;
}

/**
 * Stores where a person's messages go, with its entry in the audit; the secret part of the URL is not in it. Does
 * nothing when it is there already. What waits for the URL of before is still sent there.
 *
 * @throws AppError `unauthenticated` when the person is gone.
 */
export async function changeSlackUrl(tx: SettingsTx, change: SlackUrlChange): Promise<void> {
  const { person, slackUrl, at, actor, actorKind } = change;
  // The body may have come long after the headers by which the person was let in.
  if (!(await tx.people.get(person)))
    throw new AppError('unauthenticated', 'Your account is no longer there.');
  const before = (await tx.notificationSettings.get(person))?.slackUrl;
  if (before === slackUrl) return;
  if (slackUrl === undefined) await tx.notificationSettings.removeAllOf(person);
  else await tx.notificationSettings.put({ person, slackUrl });
  await tx.audit.append(
    auditEntry({
      at,
      person,
      actor,
      actorKind,
      action: 'settings.changed',
      before: shown(before),
      after: shown(slackUrl),
    }),
  );
}

function shown(slackUrl: string | undefined): JsonValue {
  return { slackUrl: slackUrl === undefined ? null : withoutSecret(slackUrl) };
}
