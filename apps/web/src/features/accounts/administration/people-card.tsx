import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { SearchField } from '../../../ui/field.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { usePeople } from './data.ts';
import { matching } from './filter.ts';
import styles from './people.module.css';
import { PeopleTable } from './people-table.tsx';

export interface PeopleCardProps {
  readonly people: ReturnType<typeof usePeople>;
  readonly onOpen: (name: string) => void;
}

/** So many lines are drawn at first, and more with each press: a page of 50,000 would stand still. */
const step = 100;

/** Loads page after page while something is searched for: only this page knows parts of names. */
function useAllPages(
  { hasNextPage, isFetching, isError, fetchNextPage }: PeopleCardProps['people'],
  isWanted: boolean,
) {
  useEffect(() => {
    if (isWanted && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [isWanted, hasNextPage, isFetching, isError, fetchNextPage]);
}

/** The list of people, with a filter. */
export function PeopleCard({ people, onOpen }: PeopleCardProps) {
  const { t } = useTranslation('accounts');
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(step);
  const all = people.data?.pages.flatMap(({ users }) => users) ?? [];
  const found = matching(all, typed);
  useAllPages(people, typed.trim() !== '');
  const change = (text: string): void => {
    setTyped(text);
    setLimit(step);
  };
  return (
    <Card flush>
      <div className={styles.tools}>
        <SearchField
          className={styles.search}
          label={t('administration.find')}
          value={typed}
          onChange={(event) => {
            change(event.target.value);
          }}
        />
        <span className="mut sm end hide-md">{t('administration.privacy')}</span>
      </div>
      {people.error && <ErrorNote error={people.error} onRetry={() => void people.fetchNextPage()} />}
      {found.length > 0 && <PeopleTable people={found.slice(0, limit)} onOpen={onOpen} />}
      {all.length === 1 && typed === '' && <Alone />}
      {found.length === 0 && (
        <NobodyFound people={people} count={all.length} text={typed} onClear={() => change('')} />
      )}
      <More
        people={people}
        shown={Math.min(limit, found.length)}
        count={found.length}
        isFiltered={typed.trim() !== ''}
        onMore={() => {
          setLimit(limit + step);
          // A page is loaded before the lines run out.
          if (limit + 2 * step > all.length && people.hasNextPage) void people.fetchNextPage();
        }}
      />
    </Card>
  );
}

function Alone() {
  const { t } = useTranslation('accounts');
  return (
    <EmptyState
      icon="people"
      level={2}
      title={t('administration.alone')}
      action={<ButtonLink to="/admin/import">{t('administration.import')}</ButtonLink>}
    >
      {t('administration.aloneText')}
    </EmptyState>
  );
}

interface NobodyProps extends Pick<PeopleCardProps, 'people'> {
  readonly count: number;
  readonly text: string;
  readonly onClear: () => void;
}

function NobodyFound({ people, count, text, onClear }: NobodyProps) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  if (people.hasNextPage) {
    return (
      <p className={styles.tools} role="status">
        {t('administration.searching', { count: format.amount(count) })}
      </p>
    );
  }
  return (
    <EmptyState
      level={2}
      title={t('administration.nothing', { text: text.trim() })}
      action={<Button onClick={onClear}>{t('administration.clear')}</Button>}
    >
      {t('administration.nothingText')}
    </EmptyState>
  );
}

interface MoreProps extends Pick<PeopleCardProps, 'people'> {
  readonly shown: number;
  readonly count: number;
  readonly isFiltered: boolean;
  readonly onMore: () => void;
}

function More({ people, shown, count, isFiltered, onMore }: MoreProps) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const hasMore = shown < count || (people.hasNextPage && !isFiltered);
  if (!hasMore || count === 0) return null;
  const of = people.hasNextPage ? `${format.amount(count)}+` : format.amount(count);
  return (
    <div className={styles.tools}>
      <span className="mut sm">{t('administration.shown', { shown: format.amount(shown), count: of })}</span>
      <Button className="end" isBusy={people.isFetchingNextPage} onClick={onMore}>
        {t('administration.more')}
      </Button>
    </div>
  );
}
