import { useTranslation } from 'react-i18next';
import { useDayTypes, type DayType } from '../../../data/day-types.ts';
import { Kbd } from '../../../ui/button.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { dayTypeStyle, useTypeLabel } from '../../../ui/day-type-style.ts';
import { typeLetters } from './type-letters.ts';
import styles from './type-buttons.module.css';

interface TypeButtonsProps {
  /** Id of the type that is chosen; null: none. An archived one is offered as long as it is chosen. */
  readonly value: string | null;
  readonly onChoose: (type: DayType) => void;
}

/** The types of days, each with its key. */
export function TypeButtons({ value, onChoose }: TypeButtonsProps) {
  const { t } = useTranslation('ledger');
  const { list, get } = useDayTypes();
  const labelOf = useTypeLabel();
  const letters = typeLetters(list);
  const isOffered = value === null || list.some(({ id }) => id === value);
  const offered = isOffered ? list : [...list, get(value)];
  return (
    <div className={styles.types} role="group" aria-label={t('panel.types')}>
      {offered.map((type) => {
        const looks = dayTypeStyle(type);
        const letter = letters.get(type.id)?.toUpperCase();
        return (
          <button
            key={type.id}
            type="button"
            className={[styles.type, looks.className].join(' ')}
            style={looks.style}
            aria-pressed={type.id === value}
            aria-keyshortcuts={letter}
            onClick={() => {
              onChoose(type);
            }}
          >
            <TypeKey type={type} />
            <span className={styles.label}>{labelOf(type)}</span>
            {letter && (
              <span className={styles.letter} aria-hidden="true">
                <Kbd>{letter}</Kbd>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
