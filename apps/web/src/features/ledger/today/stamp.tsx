import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import type { Day } from '../../../data/days.ts';
import { Button } from '../../../ui/button.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { dayTypeStyle } from '../../../ui/day-type-style.ts';
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
  const { get } = useDayTypes();
  const [isWriting, setWriting] = useState(false);
  const startWriting = (): void => {
    setWriting(true);
  };
  const { day, today } = state;
  if (!day) return null;
  const type = get((day.am ?? day.pm)?.type ?? '');
  const looks = dayTypeStyle(type);
  return (
    <div className={[styles.stamp, looks.className].join(' ')} style={looks.style}>
      <div className={styles.stampLine}>
        <TypeKey type={type} size="lg" />
        <StampWords day={day} />
        <StampActions
          hasNotes={day.notes !== ''}
          onUndo={state.canUndo ? log.undo : undefined}
          onChange={() => {
            onChange(today);
          }}
          onNote={isWriting ? undefined : startWriting}
        />
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

function StampWords({ day }: { readonly day: Day }) {
  const { t } = useTranslation('ledger');
  const recordText = useRecordText();
  const isPart = !day.am || !day.pm;
  return (
    <div className={styles.stampWords} role="status">
      <b>{recordText(day)}</b>
      <span className="sm">{t(isPart ? 'today.stamp.part' : 'today.stamp.confirmed')}</span>
    </div>
  );
}

interface StampActionsProps {
  readonly hasNotes: boolean;
  /** Undefined: today is not what was changed last. */
  readonly onUndo: (() => void) | undefined;
  readonly onChange: () => void;
  /** Undefined: the note is being written. */
  readonly onNote: (() => void) | undefined;
}

function StampActions({ hasNotes, onUndo, onChange, onNote }: StampActionsProps) {
  const { t } = useTranslation('ledger');
  return (
    <div className="row wrap">
      {onUndo && (
        <Button icon="undo" keys={t('panel.undoKeys')} onClick={onUndo}>
          {t('panel.undo')}
        </Button>
      )}
      <Button onClick={onChange}>{t('today.stamp.change')}</Button>
      {onNote && (
        <Button variant="quiet" icon="note" onClick={onNote}>
          {t(hasNotes ? 'today.stamp.editNote' : 'today.stamp.addNote')}
        </Button>
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
