import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { Kbd } from '../../../ui/button.tsx';
import { useLetterKeys } from '../../../ui/preferences.ts';
import { typeLetters } from '../panel/type-letters.ts';
import styles from './totals.module.css';

/** The keys that work here, in one line. */
export function KeysHint() {
  const { t } = useTranslation('ledger');
  const { list } = useDayTypes();
  const [areLettersOn] = useLetterKeys();
  const letters = [...typeLetters(list).values()];
  return (
    <p className={`${styles.hint ?? ''} hide-sm`}>
      {t('calendar.hint.arrows')}{' '}
      {areLettersOn && (
        <>
          {letters.map((letter) => (
            <span key={letter}>
              <Kbd>{letter.toUpperCase()}</Kbd>{' '}
            </span>
          ))}
          {t('calendar.hint.types')}{' '}
        </>
      )}
      <Kbd>{t('calendar.hint.control')}</Kbd> <Kbd>Z</Kbd> {t('calendar.hint.undo')} <Kbd>?</Kbd>{' '}
      {t('calendar.hint.help')}
    </p>
  );
}
