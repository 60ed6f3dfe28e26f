import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { Note } from '../../ui/note.tsx';
import { Stack } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AddressForm, SavedAddress } from './address.tsx';
import { deliveriesQuery, settingsQuery, type Delivery } from './data.ts';
import { DeliveryLog } from './delivery-log.tsx';
import { readFailure } from './failure.ts';

/** Settings: where messages about one's days go, and what became of them. */
export function MessagesSection() {
  const { t } = useTranslation('notifications');
  const query = useQuery(settingsQuery);
  return (
    <Stack>
      <title>{`${t('title')} · Worklog`}</title>
      <Card title={t('title')} note={t('note')}>
        <Waiting query={query} title={t('loadFailed')} lines={2} height="2rem" />
        {query.data && <Address url={query.data.slackUrl} />}
      </Card>
      <DeliveryLog isOn={typeof query.data?.slackUrl === 'string'} />
    </Stack>
  );
}

function Address({ url }: { readonly url: string | null }) {
  const { t } = useTranslation('notifications');
  const [isChanging, setChanging] = useState(false);
  const stop = () => {
    setChanging(false);
  };
  if (url === null) {
    return (
      <Stack>
        <EmptyState icon="link" title={t('empty')}>
          {t('emptyNote')}
        </EmptyState>
        <AddressForm onSaved={stop} />
      </Stack>
    );
  }
  return (
    <Stack>
      {isChanging ? (
        <AddressForm onSaved={stop} onCancel={stop} />
      ) : (
        <SavedAddress
          url={url}
          onChange={() => {
            setChanging(true);
          }}
        />
      )}
      <LastFailure />
    </Stack>
  );
}

/** Says what is wrong while the latest message has failed. */
function LastFailure() {
  const { data } = useInfiniteQuery(deliveriesQuery);
  const [last] = data?.pages[0]?.deliveries ?? [];
  const reason = last?.lastError ?? null;
  return last && reason !== null ? <FailureNote delivery={last} reason={reason} /> : null;
}

function FailureNote({ delivery, reason }: { readonly delivery: Delivery; readonly reason: string }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { key, status } = readFailure(reason);
  const { dueAt } = delivery;
  return (
    <Note tone="bad" title={<b className="m">{t('failed')}</b>}>
      <p>{t(`failure.${key}`, { status })}</p>
      <p>
        {dueAt === undefined ? t('failedDead') : t('failedWaiting', { when: format.relativeInstant(dueAt) })}
      </p>
    </Note>
  );
}
