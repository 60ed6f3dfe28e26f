import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../data/session.ts';
import { Icon } from '../ui/icon.tsx';
import { PageHead } from '../ui/page.tsx';
import { SideLink, SideList } from '../ui/side-list.tsx';
import { organisation, type NavigationItem } from './frame/places.ts';
import { ThemeSwitch } from './frame/theme-switch.tsx';
import { SignOutButton } from './frame/sign-out-button.tsx';
import { useIsNarrow } from './narrow.ts';
import styles from './settings-layout.module.css';

/** The sections in their order; an address each. */
const sections = [
  'profile',
  'password',
  'working-time',
  'holidays',
  'allowances',
  'places',
  'messages',
  'import',
  'sessions',
  'tokens',
  'changes',
  'export',
  'delete-account',
] as const;

/** Settings: the list of sections beside the one that is open. On a narrow screen each is a page of its own. */
export function SettingsLayout() {
  const { t } = useTranslation('app');
  const isIndex = useLocation({ select: ({ pathname }) => /^\/settings\/?$/.test(pathname) });
  const isNarrow = useIsNarrow();
  return (
    <>
      {isNarrow && !isIndex ? (
        <>
          <h1 className="sr">{t('settings.title')}</h1>
          <Link to="/settings" className={styles.back}>
            <Icon name="left" size="sm" />
            {t('settings.title')}
          </Link>
        </>
      ) : (
        <PageHead title={t('settings.title')} sub={t('settings.sub')} actions={<SignOutButton />} />
      )}
      <div className={styles.columns}>
        {!isNarrow && <Sections />}
        <div className={styles.section}>
          <Outlet />
        </div>
      </div>
    </>
  );
}

/** Where nothing is chosen: the list on a narrow screen, the first section beside the list on a wide one. */
export function SettingsIndex() {
  const isNarrow = useIsNarrow();
  return isNarrow ? <NarrowList /> : <Navigate to="/settings/profile" replace />;
}

function Sections() {
  const { t } = useTranslation('app');
  return (
    <SideList label={t('settings.title')}>
      {sections.map((section) => (
        <SideLink key={section} to={`/settings/${section}`}>
          {t(`settings.sections.${section}`)}
        </SideLink>
      ))}
    </SideList>
  );
}

function NarrowList() {
  const { t } = useTranslation('app');
  const { role } = useMe();
  return (
    <>
      {role === 'administrator' && (
        <nav className={styles.list} aria-label={t('nav.organisation')}>
          <h2>{t('nav.organisation')}</h2>
          {organisation.map((item: NavigationItem) => (
            <Link key={item.key} to={item.to}>
              {t(`nav.${item.key}`)}
              <Icon name="right" size="sm" />
            </Link>
          ))}
        </nav>
      )}
      <nav className={styles.list} aria-label={t('settings.title')}>
        <h2>{t('settings.title')}</h2>
        {sections.map((section) => (
          <Link key={section} to={`/settings/${section}`}>
            {t(`settings.sections.${section}`)}
            <Icon name="right" size="sm" />
          </Link>
        ))}
      </nav>
      <ThemeSwitch />
    </>
  );
}
