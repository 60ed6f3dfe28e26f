import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useErrorText } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/format.ts';
import { DataTable } from '../../ui/table.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useRetryMessage, type OutboxMessage } from './outbox-data.ts';
import { readReason } from './outbox-reason.ts';

/** Messages with where they go, how often that was tried, and why it failed. */
export function OutboxTable({ messages }: { readonly messages: readonly OutboxMessage[] }) {
  const { t } = useTranslation('notifications');
  return (
    <DataTable label={t('outbox.title')}>
      <thead>
        <tr>
          <th scope="col">{t('outbox.person')}</th>
          <th scope="col" className="hide-sm">
            {t('outbox.host')}
          </th>
          <th scope="col" className="num hide-sm">
            {t('outbox.attempts')}
          </th>
          <th scope="col">{t('outbox.error')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <Row key={message.id} message={message} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ message }: { readonly message: OutboxMessage }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const reason = useReasonText();
  const person = message.person ?? t('outbox.nobody');
  return (
    <tr>
      <th scope="row">
        {person}
        <br />
        <span className="mut sm">{useTimes(message)}</span>
      </th>
      <td className="mono hide-sm">{message.host}</td>
      <td className="num hide-sm">{format.amount(message.attempts)}</td>
      <td>{message.lastError === null ? '–' : reason(message.lastError)}</td>
      <td className="num">{message.state === 'dead' && <RetryButton id={message.id} person={person} />}</td>
    </tr>
  );
}

/** When a message was made, and when it is tried next or came to an end. */
function useTimes({ createdAt, dueAt, endedAt }: OutboxMessage): string {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const made = format.instant(createdAt);
  if (endedAt !== undefined) return t('outbox.ended', { made, ended: format.instant(endedAt) });
  if (dueAt === undefined) return t('outbox.made', { made });
  return t('outbox.waiting', { made, next: format.relativeInstant(dueAt) });
}

/** Gives the reason in the language of the page; one that it has no words for as the server says it. */
function useReasonText(): (sentence: string) => string {
  const { t } = useTranslation('notifications');
  return (sentence) => {
    const reason = readReason(sentence);
    if (!reason) return sentence;
    const { key, ...values } = reason;
    return t(`outbox.reason.${key}`, { status: '', seconds: '', ...values });
  };
}

function RetryButton({ id, person }: { readonly id: string; readonly person: string }) {
  const { t } = useTranslation('notifications');
  const toast = useToast();
  const errorText = useErrorText();
  const retry = useRetryMessage();
  return (
    <Button
      icon="refresh"
      aria-label={t('outbox.retryOf', { person })}
      isBusy={retry.isPending}
      onClick={() => {
        retry.mutate(id, {
          onSuccess: () => {
            toast.show({ text: t('outbox.retried') });
          },
          onError: (error) => {
            toast.show({ tone: 'bad', text: errorText(error) });
          },
        });
      }}
    >
      {t('outbox.retry')}
    </Button>
  );
}
