import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { List, ListRow } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import styles from './audit-list.module.css';
import { useAudit, type AuditOf } from './data.ts';
import { detailsOf, type Detail } from './details.ts';
import { useDetailWords } from './use-detail-words.ts';
import { useEntryWords } from './use-entry-words.ts';
import type { AuditEntry } from './words.ts';

/** What was changed, the newest first; for a flush card. */
export function AuditList({ of }: { readonly of: AuditOf }) {
  const { t } = useTranslation('audit');
  const query = useAudit(of);
  const { data, error } = query;
  if (!data) {
    return (
      <div className={styles.pad}>
        <Waiting query={query} title={t('loadFailed')} lines={8} height="1.25rem" />
      </div>
    );
  }
  const entries = data.pages.flatMap((page) => page.entries);
  if (entries.length === 0) {
    return (
      <EmptyState icon="history" title={t('empty')} level={2}>
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <List>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </List>
      {error && <ErrorNote error={error} onRetry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && (
        <div className={styles.pad}>
          <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { sentence } = useEntryWords();
  const [isOpen, setOpen] = useState(false);
  const details = detailsOf(entry);
  const text = sentence(entry);
  return (
    <ListRow isWrapping>
      <time className={styles.time} dateTime={entry.at}>
        {format.instant(entry.at)}
      </time>
      <span className={styles.text}>{text}</span>
      {details.length > 0 && (
        <Button
          variant="quiet"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-label={`${t('details')}: ${text}`}
          onClick={() => setOpen(!isOpen)}
        >
          {t('details')}
          <span className={isOpen ? styles.open : undefined}>
            <Icon name="right" size="sm" />
          </span>
        </Button>
      )}
      {isOpen && <Details details={details} action={entry.action} />}
    </ListRow>
  );
}

interface DetailsProps {
  readonly details: readonly Detail[];
  readonly action: string;
}

function Details({ details, action }: DetailsProps) {
  const { t } = useTranslation('audit');
  const textOf = useDetailWords(details);
  return (
    <div className={styles.details}>
      <DataTable label={t('details')} isTight>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {details.map((detail) => {
            const { what, before, after } = textOf(detail, action);
            return (
              <tr key={detail.path}>
                <th scope="row">{what}</th>
                <td className="break">{before ?? '–'}</td>
                <td className="break">{after ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </div>
  );
}
