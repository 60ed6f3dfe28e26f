import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { Button } from '../../../ui/button.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { dayTypeStyle, noTypeStyle } from '../../../ui/day-type-style.ts';
import { TextAreaField } from '../../../ui/field.tsx';
import { useRecordText } from '../panel/day-text.ts';
import styles from './log-card.module.css';
import type { LogToday } from './use-log-today.ts';
import type { TodayState } from './use-today-state.ts';

interface StampProps {
  readonly state: TodayState;
  readonly log: LogToday;
  readonly onChange: (date: CalendarDate) => void;
}

/** What is recorded of today, and what can be done with it. */
export function Stamp({ state, log, onChange }: StampProps) {
  const { t } = useTranslation('ledger');
  const { get } = useDayTypes();
  const recordText = useRecordText();
  const [isWriting, setWriting] = useState(false);
  const { day, today, canUndo } = state;
  const half = day?.am ?? day?.pm;
  if (!day || !half) return null;
  const looks = half ? dayTypeStyle(get(half.type)) : noTypeStyle;
  const isPart = !day.am || !day.pm;
  return (
    <div className={[styles.stamp, looks.className].join(' ')} style={looks.style}>
      <div className={styles.stampLine}>
        <TypeKey type={get(half.type)} size="lg" />
        <div className={styles.stampWords} role="status">
          <b>{recordText(day)}</b>
          <span className="sm">{t(isPart ? 'today.stamp.part' : 'today.stamp.confirmed')}</span>
        </div>
        {canUndo && (
          <Button icon="undo" keys={t('panel.undoKeys')} onClick={log.undo}>
            {t('panel.undo')}
          </Button>
        )}
        <Button
          onClick={() => {
            onChange(today);
          }}
        >
          {t('today.stamp.change')}
        </Button>
        {!isWriting && (
          <Button
            variant="quiet"
            icon="note"
            onClick={() => {
              setWriting(true);
            }}
          >
            {t(day.notes === '' ? 'today.stamp.addNote' : 'today.stamp.editNote')}
          </Button>
        )}
      </div>
      {day.notes !== '' && !isWriting && <p className={styles.notes}>{day.notes}</p>}
      {isWriting && (
        <NoteForm
          notes={day.notes}
          onSave={log.saveNotes}
          onEnd={() => {
            setWriting(false);
          }}
        />
      )}
    </div>
  );
}

interface NoteFormProps {
  readonly notes: string;
  readonly onSave: (notes: string) => Promise<boolean>;
  readonly onEnd: () => void;
}

/** The notes of today. What was typed stays until it is saved. */
function NoteForm({ notes, onSave, onEnd }: NoteFormProps) {
  const { t } = useTranslation('ledger');
  const [text, setText] = useState(notes);
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const isDone = await onSave(text.trim());
    setSaving(false);
    if (isDone) onEnd();
  };
  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <TextAreaField
        label={t('today.stamp.note')}
        rows={2}
        maxLength={2000}
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div className="row">
        <Button type="submit" variant="primary" isBusy={isSaving}>
          {t('today.stamp.saveNote')}
        </Button>
        <Button variant="quiet" onClick={onEnd}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
}
