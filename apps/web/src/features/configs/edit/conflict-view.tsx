import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Note } from '../../../ui/note.tsx';
import type { Config } from '../data.ts';
import { mergeInto } from '../difference.ts';
import { prettyText } from '../json/print.ts';
import { Code, CodeLine } from '../one/code.tsx';
import { MoreRows, useSteps } from '../steps.tsx';
import { DifferenceView } from './difference-view.tsx';
import type { Draft } from './draft.ts';
import styles from './edit-view.module.css';

export interface ConflictViewProps {
  readonly draft: Draft;
  /** What somebody else saved. */
  readonly theirs: Config;
  readonly isSaving: boolean;
  /** The text can be saved as it is. */
  readonly canSave: boolean;
  readonly onTake: () => void;
  readonly onSaveOver: () => void;
  /** Goes on with theirs as the base, and with that text. */
  readonly onEditOn: (text: string) => void;
}

/** Two changes of one version: what both started from, what the other one did, and what one did oneself. */
export function ConflictView(props: ConflictViewProps) {
  const { draft, theirs } = props;
  const { t } = useTranslation('configs');
  const base = useMemo(() => prettyText(draft.base.data), [draft.base.data]);
  const mine = useMemo(() => prettyText(draft.text), [draft.text]);
  const other = useMemo(() => prettyText(theirs.data), [theirs.data]);
  const merged = useMemo(() => mergeInto(base, mine, other), [base, mine, other]);
  return (
    <>
      <div className={styles.pad}>
        <Note
          tone="warn"
          role="alert"
          title={<b>{t('conflict.title', { theirs: theirs.version, mine: draft.base.version })}</b>}
        >
          <p>
            {t('conflict.safe')} {merged === undefined ? t('conflict.clashes') : t('conflict.merges')}
          </p>
          <Choices {...props} merged={merged} />
        </Note>
      </div>
      <section aria-label={t('conflict.theirs', { version: theirs.version })}>
        <h3 className={styles.heading}>{t('conflict.theirs', { version: theirs.version })}</h3>
        <DifferenceView
          before={base}
          after={other}
          label={t('conflict.theirs', { version: theirs.version })}
        />
      </section>
      <section aria-label={t('conflict.mine')}>
        <h3 className={styles.heading}>{t('conflict.mine')}</h3>
        <DifferenceView before={base} after={mine} label={t('conflict.mine')} />
      </section>
      <Base text={base} version={draft.base.version} />
    </>
  );
}

type ChoicesProps = ConflictViewProps & { readonly merged: string | undefined };

function Choices({ draft, merged, isSaving, canSave, onTake, onSaveOver, onEditOn }: ChoicesProps) {
  const { t } = useTranslation('configs');
  return (
    <div className={styles.choices}>
      <Button variant="primary" onClick={() => onEditOn(merged ?? draft.text)}>
        {merged === undefined ? t('conflict.editOn') : t('conflict.merge')}
      </Button>
      {merged !== undefined && <Button onClick={() => onEditOn(draft.text)}>{t('conflict.editOn')}</Button>}
      <Button disabled={!canSave} isBusy={isSaving} onClick={onSaveOver}>
        {t('conflict.over')}
      </Button>
      <Button variant="quiet" onClick={onTake}>
        {t('conflict.take')}
      </Button>
    </div>
  );
}

/** So many lines are shown at once. */
const step = 300;

function Base({ text, version }: { readonly text: string; readonly version: number }) {
  const { t } = useTranslation('configs');
  const [isOpen, setOpen] = useState(false);
  const lines = useMemo(() => text.split('\n'), [text]);
  const { shown, left, onMore } = useSteps(lines.length, step);
  const label = t('conflict.base', { version });
  return (
    <section aria-label={label}>
      <h3 className={styles.heading}>
        {label}
        <Button variant="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('conflict.showBase', { version })}
        </Button>
      </h3>
      {isOpen && (
        <>
          <Code label={label}>
            {lines.slice(0, shown).map((line, index) => (
              <CodeLine key={index} text={line} number={index + 1} />
            ))}
          </Code>
          <MoreRows left={left} onMore={onMore} />
        </>
      )}
    </section>
  );
}
