import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../ui/error-note.tsx';
import { Note } from '../../../ui/note.tsx';
import type { DataCheck } from '../check.ts';
import { placeOf } from '../json/places.ts';
import { isProblem } from '../../../data/client.ts';
import { serverFaultsOf, type ServerFault } from './draft.ts';
import styles from './edit-view.module.css';
import { useFaultText } from './use-fault-text.ts';

/** So many problems are listed. */
const most = 20;

interface ListProps {
  readonly text: string;
  readonly check: DataCheck;
  readonly onGoTo: (offset: number) => void;
}

/** What is wrong with what is typed, each with its place. */
export function FaultList({ text, check, onGoTo }: ListProps) {
  const faultText = useFaultText();
  const { t } = useTranslation('configs');
  const faults = check.faults.map((fault) => ({ offset: fault.offset, text: faultText(fault) }));
  return (
    <div role="status">
      {faults.length > 0 && (
        <Note tone="bad" title={t('edit.problems')}>
          <Faults text={text} faults={faults} onGoTo={onGoTo} />
        </Note>
      )}
    </div>
  );
}

/** Why the server did not save it, each reason at its place. */
export function Refusal({ text, check, onGoTo, error }: ListProps & { readonly error: unknown }) {
  const { t } = useTranslation('configs');
  const errorText = useErrorText();
  const faults = isProblem(error) && error.status < 500 ? serverFaultsOf(error, check) : [];
  const isPlain = faults.every(({ offset }) => offset === undefined) && faults.length < 2;
  return (
    <Note
      tone="bad"
      role="alert"
      title={isPlain ? `${t('edit.notSaved')} ${errorText(error)}` : t('edit.notSaved')}
    >
      {!isPlain && <Faults text={text} faults={faults} onGoTo={onGoTo} />}
    </Note>
  );
}

interface FaultsProps extends Pick<ListProps, 'text' | 'onGoTo'> {
  readonly faults: readonly ServerFault[];
}

function Faults({ text, faults, onGoTo }: FaultsProps) {
  const { t } = useTranslation('configs');
  const more = faults.length - most;
  return (
    <ul className={styles.faults}>
      {faults.slice(0, most).map(({ offset, text: wrong }, index) => (
        <li key={index}>
          {offset !== undefined && (
            <button type="button" className={styles.place} onClick={() => onGoTo(offset)}>
              {t('edit.place', { ...placeOf(text, offset) })}
            </button>
          )}{' '}
          {wrong}
        </li>
      ))}
      {more > 0 && <li>{t('edit.moreProblems', { count: more })}</li>}
    </ul>
  );
}
