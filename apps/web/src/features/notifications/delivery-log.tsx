import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { deliveriesQuery, type Delivery } from './data.ts';
import { readFailure } from './failure.ts';

/** What became of one's messages, the newest first. */
export function DeliveryLog({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation('notifications');
  const query = useInfiniteQuery(deliveriesQuery);
  const deliveries = query.data?.pages.flatMap((page) => page.deliveries);
  const hasSome = deliveries !== undefined && deliveries.length > 0;
  const more = query.hasNextPage && (
    <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
      {t('log.more')}
    </Button>
  );
  return (
    <Card title={t('log.title')} note={t('log.note')} flush={hasSome} footer={more || undefined}>
      {deliveries ? (
        <Shown deliveries={deliveries} isOn={isOn} />
      ) : (
        <Waiting query={query} title={t('log.loadFailed')} lines={4} height="1.25rem" />
      )}
    </Card>
  );
}

interface ShownProps {
  readonly deliveries: readonly Delivery[];
  readonly isOn: boolean;
}

function Shown({ deliveries, isOn }: ShownProps) {
  const { t } = useTranslation('notifications');
  if (deliveries.length > 0) return <Deliveries deliveries={deliveries} />;
  return (
    <EmptyState icon="note" title={t('log.empty')}>
      {t(isOn ? 'log.emptyNote' : 'log.emptyOff')}
    </EmptyState>
  );
}

function Deliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  return (
    <DataTable label={t('log.table')}>
      <thead>
        <tr>
          <th scope="col">{t('log.when')}</th>
          <th scope="col">{t('log.message')}</th>
          <th scope="col">{t('log.result')}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.id}>
            <td className="mut nowrap">{format.instant(delivery.createdAt)}</td>
            <td className="break">{delivery.text}</td>
            <td>
              <Result delivery={delivery} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Result({ delivery: { state, attempts, dueAt, lastError } }: { readonly delivery: Delivery }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  if (state === 'delivered') return <Tag tone="good">{t('log.delivered')}</Tag>;
  const isWaiting = state === 'waiting';
  const { key, status } = readFailure(lastError ?? '');
  const when = dueAt === undefined ? '' : format.relativeInstant(dueAt);
  return (
    <>
      {isWaiting && lastError === null && <Tag>{t('log.waiting')}</Tag>}
      {isWaiting && lastError !== null && <Tag tone="warn">{t('log.retry', { count: attempts, when })}</Tag>}
      {!isWaiting && <Tag tone="bad">{t('log.dead')}</Tag>}
      {lastError !== null && <p className="mut xs">{t(`failure.${key}`, { status })}</p>}
    </>
  );
}
