import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './keys-dialog.module.css';

/** Each key combination with the key of its text. */
const keys = [
  { keys: ['O', 'R', 'V', 'H', 'S'], text: 'types' },
  { keys: ['1', '…', '9'], text: 'recent' },
  { keys: ['Enter'], text: 'enter' },
  { keys: ['↑', '↓', '←', '→'], text: 'arrows' },
  { keys: ['Home', 'End'], text: 'week' },
  { keys: ['PageUp', 'PageDown'], text: 'month' },
  { keys: ['Shift', '→'], text: 'select' },
  { keys: ['Delete'], text: 'delete' },
  { keys: ['Ctrl', 'Z'], text: 'undo' },
  { keys: ['Esc'], text: 'escape' },
  { keys: ['T'], text: 'today' },
  { keys: ['/'], text: 'search' },
  { keys: ['?'], text: 'help' },
] as const;

/** Lists what the keys do. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Dialog isOpen onClose={onClose} title={t('keys.title')} size="md">
      <dl className={styles.keys}>
        {keys.map((entry) => (
          <div key={entry.text}>
            <dt>
              {entry.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`keys.${entry.text}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('keys.note')}</p>
    </Dialog>
  );
}
