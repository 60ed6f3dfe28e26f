import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SearchField } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page.tsx';
import { AuditList } from './audit-list.tsx';
import styles from './audit-list.module.css';
import { readAuditSearch } from './search.ts';

/** Administration: what was changed, of one person or of everybody. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { person } = readAuditSearch(useSearch({ strict: false }));
  return (
    <>
      <title>{`${t('title')} · Worklog`}</title>
      <PageHead title={t('title')} sub={t('sub')} />
      <Card flush footer={t('privacy')}>
        <Filter key={person} person={person} />
        <AuditList of={person === undefined ? 'all' : { person }} />
      </Card>
    </>
  );
}

/** Whose entries are shown: the name is in the address. */
function Filter({ person }: { readonly person: string | undefined }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(person ?? '');
  const show = (name: string): void => {
    void navigate({ to: '/admin/audit', search: name === '' ? {} : { person: name } });
  };
  return (
    <form
      role="search"
      className={styles.filter}
      onSubmit={(event) => {
        event.preventDefault();
        show(typed.trim());
      }}
    >
      <SearchField
        className={styles.name}
        label={t('find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit">{t('show')}</Button>
      {person !== undefined && (
        <Button variant="link" onClick={() => show('')}>
          {t('all')}
        </Button>
      )}
    </form>
  );
}
