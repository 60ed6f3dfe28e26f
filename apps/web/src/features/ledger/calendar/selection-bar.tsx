import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './selection-bar.module.css';
import type { Selecting } from './use-selection.ts';

/** How many days are selected, while the panel is closed: as with keys, or by resting on a day with a finger. */
export function SelectionBar({ selecting }: { readonly selecting: Selecting }) {
  const { t } = useTranslation('ledger');
  const count = selecting.selection.dates.length;
  const isShown = count > 0 && selecting.panel === 'closed';
  return (
    <>
      <span className="sr" role="status">
        {count > 0 && t('calendar.selected.text', { count })}
      </span>
      {isShown && (
        <div className={styles.bar}>
          <span className={styles.count}>{t('calendar.selected.text', { count })}</span>
          <Button
            variant="primary"
            keys="Enter"
            onClick={() => {
              selecting.openPanel('focused');
            }}
          >
            {t('calendar.selected.edit')}
          </Button>
          <Button variant="quiet" onClick={selecting.clear}>
            {t('calendar.selected.clear')}
          </Button>
        </div>
      )}
    </>
  );
}
