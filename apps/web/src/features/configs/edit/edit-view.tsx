import { useId, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { useKeys } from '../../../ui/keys.ts';
import { Note } from '../../../ui/note.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { checkData, type DataCheck } from '../check.ts';
import type { Config } from '../data.ts';
import { prettyText } from '../json/print.ts';
import { placeOf } from '../json/places.ts';
import styles from '../one/config-card.module.css';
import { ConflictView } from './conflict-view.tsx';
import { DifferenceView, useChangeText } from './difference-view.tsx';
import { isSame, type Draft } from './draft.ts';
import own from './edit-view.module.css';
import { Editor, type EditorHandle } from './editor.tsx';
import { FaultList, Refusal } from './fault-list.tsx';
import type { Editing } from './use-editing.ts';
import { useSettled } from './use-settled.ts';

export interface EditViewProps {
  /** The newest version that is known. */
  readonly config: Config;
  /** It was deleted. */
  readonly isGone: boolean;
  readonly editing: Editing;
}

/** Changes a configuration: the text, what differs, and what to do where somebody else saved first. */
export function EditView({ config, isGone, editing }: EditViewProps) {
  const { mode, saving, draft } = editing;
  const text = useMemo(() => draft?.text ?? prettyText(config.data), [draft?.text, config.data]);
  const settled = useSettled(draft);
  const check = useMemo(() => checkData(settled?.text ?? config.data), [settled, config.data]);
  const isOutdated = draft !== undefined && draft.base.etag !== config.etag;
  if (draft && isOutdated && !isGone && mode === 'conflict') {
    return (
      <ConflictView
        draft={draft}
        theirs={config}
        isSaving={saving.isPending}
        canSave={check.faults.length === 0}
        onTake={editing.takeTheirs}
        onSaveOver={() => saving.save(draft.text, config.etag)}
        onEditOn={editing.editOn}
      />
    );
  }
  return (
    <>
      {draft && (isGone || isOutdated) && (
        <div className={own.pad}>
          <Meanwhile draft={draft} config={config} isGone={isGone} editing={editing} />
        </div>
      )}
      <Work config={config} text={text} check={check} settled={settled} editing={editing} isGone={isGone} />
    </>
  );
}

function Meanwhile({ draft, config, isGone, editing }: EditViewProps & { readonly draft: Draft }) {
  const { t } = useTranslation('configs');
  if (isGone) {
    return (
      <Note
        tone="warn"
        role="status"
        title={t('meanwhile.gone', { name: config.name })}
        action={
          <Button isBusy={editing.saving.isPending} onClick={() => editing.saving.save(draft.text, null)}>
            {t('meanwhile.again')}
          </Button>
        }
      >
        {t('meanwhile.goneText')}
      </Note>
    );
  }
  return (
    <Note
      tone="warn"
      role="status"
      title={t('meanwhile.title', { version: config.version })}
      action={<Button onClick={() => editing.show('conflict')}>{t('meanwhile.show')}</Button>}
    >
      {t('meanwhile.text', { mine: draft.base.version })}
    </Note>
  );
}

interface WorkProps extends EditViewProps {
  readonly text: string;
  /** The draft that was checked. */
  readonly settled: Draft | undefined;
  readonly check: DataCheck;
}

/** The text or its difference, what is wrong with it, and the buttons. */
function Work({ config, text, check, settled, editing, isGone }: WorkProps) {
  const { t } = useTranslation('configs');
  const { draft, saving } = editing;
  const editor = useRef<EditorHandle>(null);
  const change = useChange(settled);
  const isChecked = settled === draft && check.faults.length === 0;
  const canSave = change !== undefined && isChecked && !isGone;
  const difference = canSave && editing.mode === 'difference' ? change : undefined;
  const goTo = (offset: number): void => {
    editing.show('text');
    // The field is there when the difference has gone.
    setTimeout(() => editor.current?.goTo(offset));
  };
  const save = (): void => {
    if (!canSave) return;
    if (difference) saving.save(text, difference.base.etag);
    else editing.show('difference');
  };
  useKeys({ 'Ctrl+s': save }, { inFields: true });
  return (
    <>
      <Bar text={text} editing={editing} isDifference={difference !== undefined} canCompare={canSave} />
      {difference ? (
        <div className={own.difference}>
          <DifferenceView before={difference.before} after={difference.after} label={t('edit.difference')} />
        </div>
      ) : (
        <Field ref={editor} config={config} text={text} check={check} editing={editing} />
      )}
      <div className={own.pad}>
        <FaultList text={text} check={check} onGoTo={goTo} />
        {saving.error && <Refusal error={saving.error} text={text} check={check} onGoTo={goTo} />}
      </div>
      <Foot editing={editing} isDifference={difference !== undefined} canSave={canSave} onSave={save}>
        <State check={check} change={change} />
      </Foot>
    </>
  );
}

/** What a draft changes, laid out to be compared. */
interface Change {
  readonly base: Config;
  readonly before: string;
  readonly after: string;
}

/** Undefined: nothing is changed but white space. */
function useChange(settled: Draft | undefined): Change | undefined {
  return useMemo(() => {
    if (!settled || isSame(settled.base.data, settled.text)) return undefined;
    const { base, text } = settled;
    return { base, before: prettyText(base.data), after: prettyText(text) };
  }, [settled]);
}

/** Why it can be saved or not, in a few words. */
function State({ check, change }: { readonly check: DataCheck; readonly change: Change | undefined }) {
  const { t } = useTranslation('configs');
  if (check.faults.length > 0) return t('edit.faulty', { count: check.faults.length });
  return change ? <ChangeText {...change} /> : t('edit.nothing');
}

function ChangeText({ base, before, after }: Change) {
  return useChangeText(before, after, base.version);
}

interface FieldProps extends Pick<WorkProps, 'config' | 'text' | 'check' | 'editing'> {
  readonly ref: React.Ref<EditorHandle>;
}

function Field({ config, text, check, editing, ref }: FieldProps) {
  const { t } = useTranslation('configs');
  const id = useId();
  const faultyLines = useMemo(
    () => new Set(check.faults.map(({ offset }) => placeOf(text, offset).line)),
    [check, text],
  );
  return (
    <>
      <Editor
        ref={ref}
        label={t('edit.label', { name: config.name })}
        value={text}
        onChange={editing.type}
        isReadOnly={editing.saving.isPending}
        faultyLines={faultyLines}
        describedBy={id}
      />
      <p id={id} className={own.hint}>
        {t('edit.hint')}
      </p>
    </>
  );
}

interface BarProps {
  readonly text: string;
  readonly editing: Editing;
  readonly isDifference: boolean;
  readonly canCompare: boolean;
}

function Bar({ text, editing, isDifference, canCompare }: BarProps) {
  const { t } = useTranslation('configs');
  return (
    <div className={own.bar}>
      <Segmented
        label={t('edit.show')}
        value={isDifference ? 'difference' : 'text'}
        onChange={editing.show}
        options={[
          { value: 'text', label: t('edit.text') },
          { value: 'difference', label: t('edit.difference'), isDisabled: !canCompare },
        ]}
      />
      {!isDifference && (
        <Button variant="quiet" className="end" onClick={() => editing.type(prettyText(text))}>
          {t('edit.format')}
        </Button>
      )}
    </div>
  );
}

interface FootProps {
  readonly editing: Editing;
  readonly isDifference: boolean;
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

function Foot({ editing, isDifference, canSave, onSave, children }: FootProps) {
  const { t } = useTranslation('configs');
  const { draft, saving } = editing;
  return (
    <div className={styles.foot}>
      <Button variant="primary" keys="Ctrl+S" disabled={!canSave} isBusy={saving.isPending} onClick={onSave}>
        {isDifference ? t('edit.save', { version: editing.nextVersion }) : t('edit.review')}
      </Button>
      {isDifference && <Button onClick={() => editing.show('text')}>{t('edit.back')}</Button>}
      {draft && (
        <Button variant="quiet" onClick={editing.discard}>
          {t('edit.discard')}
        </Button>
      )}
      <span className="end" role="status">
        {children}
      </span>
    </div>
  );
}
