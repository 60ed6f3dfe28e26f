import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { useFormat } from './format.ts';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What goes on. */
  readonly label: string;
  /** How much is done, 0 to 1; not known: left out. */
  readonly value?: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** Work that takes long. */
export function Progress({ label, value, onCancel }: ProgressProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const known = value === undefined ? {} : { 'aria-valuenow': Math.round(value * 100) };
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <div className={styles.line}>
        <div
          className={styles.track}
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          {...known}
        >
          {value === undefined ? (
            <div className={`${styles.fill ?? ''} ${styles.going ?? ''}`} />
          ) : (
            <div className={styles.fill} style={{ scale: `${value} 1` }} />
          )}
        </div>
        {value !== undefined && <span className="num">{format.percent(value, 0)}</span>}
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </div>
  );
}
