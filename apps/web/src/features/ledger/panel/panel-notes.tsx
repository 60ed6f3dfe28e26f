import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../data/client.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Note } from '../../../ui/note.tsx';
import { useRecordText } from './day-text.ts';
import styles from './day-panel.module.css';
import type { DayPanelModel } from './use-day-panel.ts';

/** What keeps a change from being saved: somebody else's, or an error. What was typed stays in its fields. */
export function PanelNotes({ model }: { readonly model: DayPanelModel }) {
  const { t } = useTranslation('ledger');
  const { error, theirs, wasChanged, isSaving } = model;
  if (theirs) return <TheirsNote model={model} theirs={theirs} />;
  if (error === undefined || isSaving) return null;
  return (
    <div className={styles.section}>
      {wasChanged || isProblem(error, 'days_taken') ? (
        <Note tone="warn" role="alert">
          {t('panel.conflicts.changed')}
        </Note>
      ) : (
        <ErrorNote error={error} title={t('panel.notSaved')} onRetry={model.save} />
      )}
    </div>
  );
}

interface TheirsNoteProps {
  readonly model: DayPanelModel;
  readonly theirs: NonNullable<DayPanelModel['theirs']>;
}

function TheirsNote({ model, theirs: { day } }: TheirsNoteProps) {
  const { t } = useTranslation('ledger');
  const recordText = useRecordText();
  return (
    <div className={styles.section}>
      <Note tone="warn" role="alert" title={t('panel.theirs.title')}>
        <p>{day ? t('panel.theirs.now', { text: recordText(day) }) : t('panel.theirs.deleted')}</p>
        {day && day.notes !== '' && <p>{t('panel.theirs.notes', { notes: day.notes })}</p>}
        <div className={styles.noteActions}>
          <Button onClick={model.replaceTheirs}>{t('panel.theirs.replace')}</Button>
          <Button onClick={model.keepTheirs}>{t('panel.theirs.keep')}</Button>
        </div>
      </Note>
    </div>
  );
}
