import { useTranslation } from 'react-i18next';
import { useConnection } from '../../data/connection.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './connection-line.module.css';

/** Says that the server does not answer, until it does. */
export function ConnectionLine() {
  const { t } = useTranslation('app');
  const isAway = useConnection() === 'away';
  return (
    <div
      role="status"
      className={isAway ? styles.line : undefined}
      data-connection={isAway ? 'away' : 'here'}
    >
      {isAway && (
        <>
          <Icon name="offline" size="sm" />
          <span>{t('away')}</span>
        </>
      )}
    </div>
  );
}
