import { Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../data/session.ts';
import { Note } from '../ui/note.tsx';
import { TabLink, Tabs } from '../ui/tabs.tsx';
import styles from './admin-layout.module.css';

/** Screens that belong together, under one entry of the navigation. */
const groups = [
  ['people', 'import'],
  ['day-types', 'holidays', 'allowances', 'offices'],
  ['audit', 'outbox'],
] as const;

/** What is around the screens of administrators. */
export function AdminLayout() {
  const { t } = useTranslation('app');
  const pathname = useLocation({ select: (location) => location.pathname });
  const group = groups.find((names) => names.some((name) => pathname.startsWith(`/admin/${name}`)));
  return (
    <AdministratorsOnly>
      {group && (
        <div className={styles.tabs}>
          <Tabs label={t('admin.label')}>
            {group.map((name) => (
              <TabLink key={name} to={`/admin/${name}`} activeOptions={{ includeSearch: false }}>
                {t(`admin.${name}`)}
              </TabLink>
            ))}
          </Tabs>
        </div>
      )}
    </AdministratorsOnly>
  );
}

/** Shows a screen to administrators; everybody else reads who may do this. */
export function AdministratorsOnly({ children }: { readonly children?: React.ReactNode }) {
  const { t } = useTranslation('app');
  const { role } = useMe();
  if (role !== 'administrator') {
    return (
      <div className={styles.state}>
        <Note tone="warn" title={t('forbidden.title')}>
          {t('forbidden.text')}
        </Note>
      </div>
    );
  }
  return (
    <>
      {children}
      <Outlet />
    </>
  );
}
