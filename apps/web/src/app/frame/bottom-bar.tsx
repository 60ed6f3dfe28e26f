import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './bottom-bar.module.css';
import { isCurrent, own } from './places.ts';

/** The navigation of a narrow screen. What is not in it is under More. */
export function BottomBar() {
  const { t } = useTranslation('app');
  const pathname = useLocation({ select: (location) => location.pathname });
  const isElsewhere = !own.some((item) => isCurrent(item, pathname));
  return (
    <nav className={styles.bar} aria-label={t('nav.main')} data-bottom-bar>
      {own.map((item) => (
        <Link key={item.key} to={item.to} aria-current={isCurrent(item, pathname) ? 'page' : undefined}>
          <Icon name={item.icon} />
          {t(`nav.${item.key}`)}
        </Link>
      ))}
      <Link to="/settings" aria-current={isElsewhere ? 'page' : undefined}>
        <Icon name="more" />
        {t('nav.more')}
      </Link>
    </nav>
  );
}
