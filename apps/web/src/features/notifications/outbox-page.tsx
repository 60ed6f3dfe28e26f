import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead, Stack } from '../../ui/page.tsx';
import { SegmentedLinks, SegmentLink } from '../../ui/segmented.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useOutbox } from './outbox-data.ts';
import { readOutboxSearch, type MessageState } from './outbox-search.ts';
import { OutboxTable } from './outbox-table.tsx';

const states: readonly MessageState[] = ['dead', 'waiting', 'delivered'];

/** Administration: the messages of all people, and sending those again that were given up. */
export function OutboxPage() {
  const { t } = useTranslation('notifications');
  const { state = 'dead' } = readOutboxSearch(useSearch({ strict: false }));
  return (
    <>
      <title>{`${t('outbox.title')} · Worklog`}</title>
      <PageHead title={t('outbox.title')} sub={t('outbox.sub')} />
      <Stack>
        <div>
          <SegmentedLinks label={t('outbox.stateLabel')}>
            {states.map((each) => (
              <SegmentLink
                key={each}
                to="/admin/outbox"
                search={each === 'dead' ? {} : { state: each }}
                activeOptions={{ exact: true, includeSearch: true }}
                aria-current={each === state ? 'page' : undefined}
              >
                {t(`outbox.states.${each}`)}
              </SegmentLink>
            ))}
          </SegmentedLinks>
        </div>
        <Messages key={state} state={state} />
      </Stack>
    </>
  );
}

function Messages({ state }: { readonly state: MessageState }) {
  const { t } = useTranslation('notifications');
  const query = useOutbox(state);
  const { data, error } = query;
  if (!data) {
    return <Waiting query={query} title={t('outbox.loadFailed')} lines={5} height="1.25rem" card={{}} />;
  }
  const messages = data.pages.flatMap((page) => page.messages);
  if (messages.length === 0) {
    return (
      <Card>
        <EmptyState icon="check" level={2} title={t(`outbox.empty.${state}`)}>
          {t(`outbox.emptyText.${state}`)}
        </EmptyState>
      </Card>
    );
  }
  const more = (
    <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
      {t('outbox.more')}
    </Button>
  );
  return (
    <Card
      flush
      footer={
        <>
          <span className="grow">{t('outbox.kept')}</span>
          {query.hasNextPage && more}
        </>
      }
    >
      {error && <ErrorNote error={error} onRetry={() => void query.fetchNextPage()} />}
      <OutboxTable messages={messages} />
    </Card>
  );
}
