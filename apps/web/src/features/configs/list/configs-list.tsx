import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../data/client.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { namesQuery, searchQuery } from '../data.ts';
import { matchesName, readQuery } from '../query.ts';
import styles from './configs-list.module.css';
import { FoundList } from './found-list.tsx';
import { NameList } from './name-list.tsx';
import { SearchBox } from './search-box.tsx';
import { useSearchText } from './use-search-text.ts';

/** How long nothing has to be typed before the server is asked, in milliseconds. */
const pause = 250;

export interface ConfigsListProps {
  /** The search in the address. */
  readonly q: string;
  /** The name of the configuration that is opened. */
  readonly opened: string | undefined;
}

/** All configurations, or what a search finds. */
export function ConfigsList({ q, opened }: ConfigsListProps) {
  const [text, setText] = useSearchText(q);
  const [settled] = useDebouncedValue(text, pause);
  const query = readQuery(text);
  // The server is asked for what was typed to its end.
  const asked = readQuery(settled);
  const found = useQuery({
    ...searchQuery(asked.kind === 'search' ? asked.query : ''),
    enabled: asked.kind === 'search',
    placeholderData: keepPreviousData,
  });
  const isSearch = query.kind === 'search';
  const fault = isSearch && isProblem(found.error, 'invalid_query') ? found.error.detail : undefined;
  return (
    <Card flush className={styles.card}>
      <SearchBox text={text} onChange={setText} fault={fault} />
      {isSearch ? (
        <FoundList found={found} q={text.trim()} />
      ) : (
        <Names
          words={query.kind === 'name' ? query.words : []}
          isUnfinished={query.kind === 'unfinished'}
          text={text.trim()}
          opened={opened}
          onClear={() => setText('')}
        />
      )}
    </Card>
  );
}

interface NamesProps {
  readonly words: readonly string[];
  readonly isUnfinished: boolean;
  readonly text: string;
  readonly opened: string | undefined;
  readonly onClear: () => void;
}

function Names({ words, isUnfinished, text, opened, onClear }: NamesProps) {
  const { t } = useTranslation('configs');
  const query = useQuery(namesQuery);
  const all = query.data;
  if (!all) {
    return (
      <div className={styles.state}>
        <Waiting query={query} title={t('list.failed')} lines={7} height="1.5rem" />
      </div>
    );
  }
  const names = words.length === 0 ? all : all.filter((name) => matchesName(name, words));
  const isFiltered = words.length > 0;
  const count = isFiltered
    ? t('list.count', { count: all.length, shown: names.length })
    : t('list.all', { count: all.length });
  return (
    <>
      <p className={styles.status} role="status">
        {isUnfinished ? t('list.unfinished') : count}
        {isFiltered && (
          <Button variant="link" onClick={onClear}>
            {t('list.clear')}
          </Button>
        )}
      </p>
      {names.length > 0 ? (
        <NameList key={words.join(' ')} names={names} opened={opened} q={text} />
      ) : (
        <p className={styles.state}>{isFiltered ? t('list.noName', { text }) : t('list.none')}</p>
      )}
    </>
  );
}
