import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { Note } from '../../ui/note.tsx';
import { Stack } from '../../ui/page.tsx';
import { CheckedCard } from './checked-card.tsx';
import { ColumnsCard } from './columns-card.tsx';
import type { ImportKind } from './data.ts';
import { DoneCard } from './done-card.tsx';
import { useImport, type ImportActions, type ImportState } from './use-import.ts';

export interface ImportFlowProps {
  readonly kind: ImportKind;
  /** The title of the first card; none where the page has one. */
  readonly title?: string | undefined;
  readonly note: string;
}

/** Brings days in from a CSV file: choose, check without writing, then import. */
export function ImportFlow({ kind, title, note }: ImportFlowProps) {
  const { t } = useTranslation('imports');
  const state = useImport(kind);
  const { loaded, checked, done, error } = state;
  if (done && loaded) {
    return (
      <DoneCard
        kind={kind}
        done={done}
        onAgain={() => {
          state.choose(null);
        }}
      />
    );
  }
  const hasRows = loaded !== undefined && loaded.csv.rows.length > 0;
  return (
    <Stack>
      <FileCard kind={kind} title={title} note={note} state={state} />
      {hasRows && <ColumnsCard kind={kind} loaded={loaded} state={state} />}
      {error !== undefined && <ErrorNote title={t(checked ? 'failed' : 'checkFailed')} error={error} />}
      {loaded && checked && <CheckedCard loaded={loaded} checked={checked} state={state} />}
    </Stack>
  );
}

function FileCard({
  kind,
  title,
  note,
  state,
}: ImportFlowProps & { readonly state: ImportState & ImportActions }) {
  const { t } = useTranslation('imports');
  const { loaded, running } = state;
  return (
    <Card title={title} note={note}>
      <Stack>
        <FileField
          label={t('file.label')}
          hint={t('file.hint')}
          accept=".csv,text/csv"
          file={loaded?.file ?? null}
          onChange={state.choose}
          isDisabled={running !== undefined}
        />
        {kind === 'own' && !loaded && <p className="mut sm">{t('own.exported')}</p>}
        {loaded?.csv.rows.length === 0 && (
          <Note tone="warn" role="alert">
            {t('file.empty')}
          </Note>
        )}
      </Stack>
    </Card>
  );
}
