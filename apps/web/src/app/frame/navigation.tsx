import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGaps } from '../../data/gaps.ts';
import { useMe } from '../../data/session.ts';
import { Brand } from '../../ui/brand.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFormat } from '../../ui/format.ts';
import styles from './navigation.module.css';
import { isCurrent, organisation, own, type NavigationItem } from './places.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The navigation beside the screen; below 768 px there is the bar at the bottom instead. */
export function Navigation() {
  const { t } = useTranslation('app');
  const { name, role } = useMe();
  return (
    <nav className={styles.nav} aria-label={t('nav.main')}>
      <Link to="/today" className={styles.brand}>
        <Brand />
        <b>Worklog</b>
      </Link>
      <Items items={own} />
      {role === 'administrator' && (
        <div>
          <h2>{t('nav.organisation')}</h2>
          <Items items={organisation} />
        </div>
      )}
      <div className={styles.me}>
        <Link to="/settings" title={t('nav.settings')}>
          <span className={styles.avatar} aria-hidden="true">
            {initialsOf(name)}
          </span>
          <span className={styles.name}>
            <b>{name}</b> <small>{t('nav.settings')}</small>
          </span>
        </Link>
        <ThemeSwitch />
      </div>
    </nav>
  );
}

function Items({ items }: { readonly items: readonly NavigationItem[] }) {
  const { t } = useTranslation('app');
  const pathname = useLocation({ select: (location) => location.pathname });
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key}>
          <Link
            to={item.to}
            title={t(`nav.${item.key}`)}
            aria-current={isCurrent(item, pathname) ? 'page' : undefined}
          >
            <Icon name={item.icon} />
            <span>{t(`nav.${item.key}`)}</span>
            {item.key === 'today' && <OpenDays />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** How many days are not recorded or not confirmed: as far back as Today looks. */
function OpenDays() {
  const { t } = useTranslation('app');
  const { data } = useGaps();
  const format = useFormat();
  const days = data ? data.unknown.days + data.unconfirmed.days : 0;
  if (days === 0) return null;
  return (
    <span className={styles.count}>
      {format.amount(days)}
      <span className="sr"> {t('nav.openDays')}</span>
    </span>
  );
}

/** The first letters of the first and the last word of a name. */
function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0x3f))
    .join('')
    .toLocaleUpperCase();
}
