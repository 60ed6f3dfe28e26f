import type { Clock } from '../../../shared/clock.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import { auditEntry, type Actor, type AuditTx } from '../../audit/index.ts';
import { givenUpAfter } from '../retries.ts';
import type { NotificationTx, StoredMessage } from '../store.ts';

/** What the write needs of a transaction. */
export type RetryTx = NotificationTx & AuditTx;

/**
 * Has a message sent again that was given up, with as much time as a new one. One that waits stays as it is.
 *
 * @throws AppError `message_not_found`, `message_delivered`.
 */
export function retryMessage(
  storage: Transactor<RetryTx>,
  clock: Clock,
  id: string,
  by: Actor,
): Promise<StoredMessage> {
  const at = clock.now();
  return storage.write(async (tx) => {
    const message = await tx.outbox.get(id);
    if (!message) throw new AppError('message_not_found', 'There is no such message.');
    if (message.state === 'delivered') throw new AppError('message_delivered', 'The message has arrived.');
    if (message.state === 'waiting') return message;
    const expiresAt = new Date(at.getTime() + givenUpAfter);
    const retried = {
      ...message,
      state: 'waiting',
      attempts: 0,
      turn: undefined,
      dueAt: at,
      expiresAt,
    } as const;
    await tx.outbox.replace(retried);
    await tx.audit.append(
      auditEntry({ at, person: message.person, ...by, action: 'message.retried', target: id }),
    );
    return retried;
  });
}
