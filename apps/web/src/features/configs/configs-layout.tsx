import { Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconButtonLink } from '../../ui/button.tsx';
import { Columns, PageHead } from '../../ui/page.tsx';
import styles from './configs-layout.module.css';
import { CreateConfig } from './list/create-config.tsx';
import { ConfigsList } from './list/configs-list.tsx';

/** Configurations: the list beside the one that is opened. On a narrow screen each is a page of its own. */
export function ConfigsLayout() {
  const { t } = useTranslation('configs');
  const { name } = useParams({ strict: false });
  const { q = '' } = useSearch({ strict: false });
  const back = name !== undefined && (
    <div className={styles.back}>
      <IconButtonLink icon="left" label={t('toList')} to="/configurations" search={q === '' ? {} : { q }} />
    </div>
  );
  return (
    <>
      <PageHead
        title={t('title')}
        before={back}
        actions={
          <div className={name === undefined ? undefined : styles.beside}>
            <CreateConfig label={t('create.open')} />
          </div>
        }
        areActionsBeside
      />
      <Columns kind="list" className={name === undefined ? styles.list : styles.opened}>
        <div className={styles.side}>
          <ConfigsList q={q} opened={name} />
        </div>
        <div className={styles.main}>
          <Outlet />
        </div>
      </Columns>
    </>
  );
}
