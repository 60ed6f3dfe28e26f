import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { useUndoBatch } from '../../data/days.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorNote, useErrorText } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/format.ts';
import { Note } from '../../ui/note.tsx';
import { Stack } from '../../ui/page.tsx';
import type { ImportKind } from './data.ts';
import type { Outcome } from './run.ts';

export interface DoneCardProps {
  readonly kind: ImportKind;
  readonly done: Outcome;
  readonly onAgain: () => void;
}

/** What was written, with the way to take it back. */
export function DoneCard({ kind, done, onAgain }: DoneCardProps) {
  const { t } = useTranslation('imports');
  const undo = useUndoBatch();
  const mayUndo = kind === 'own' && done.batches.length > 0 && !undo.isSuccess;
  return (
    <Card title={t('done.title')}>
      <Stack>
        {undo.isSuccess ? (
          <Note tone="good" role="status" title={t('done.undone')} />
        ) : (
          <Written kind={kind} done={done} />
        )}
        {undo.isError && <ErrorNote error={undo.error} />}
        <div className="row wrap">
          {mayUndo && (
            <Button
              icon="undo"
              isBusy={undo.isPending}
              disabled={isProblem(undo.error, 'days_changed', 'batch_not_found')}
              onClick={() => {
                undo.mutate(done.batches);
              }}
            >
              {t('done.undo')}
            </Button>
          )}
          {kind === 'own' && done.to && (
            <ButtonLink to="/calendar/$period" params={{ period: done.to.slice(0, 7) }}>
              {t('done.calendar')}
            </ButtonLink>
          )}
          <Button onClick={onAgain}>{t('done.again')}</Button>
        </div>
      </Stack>
    </Card>
  );
}

function Written({ kind, done }: Pick<DoneCardProps, 'kind' | 'done'>) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const days = done.created + done.changed;
  const wrong = new Set(done.rowErrors.map(({ line }) => line)).size;
  const kept = done.conflicts.length;
  const title = days > 0 ? t('done.days', { count: days, shown: format.amount(days) }) : t('done.nothing');
  return (
    <>
      <Note tone={done.stoppedBy === null ? 'good' : 'warn'} role="status" title={title}>
        {wrong > 0 && <p>{t('done.left', { count: wrong })}</p>}
        {kept > 0 && <p>{t('done.kept', { count: kept })}</p>}
        {kind === 'people' && days > 0 && <p>{t('done.peopleUndo')}</p>}
      </Note>
      {done.stoppedBy !== null && <Stopped by={done.stoppedBy} />}
    </>
  );
}

function Stopped({ by }: { readonly by: unknown }) {
  const { t } = useTranslation('imports');
  const errorText = useErrorText();
  const isCancelled = by instanceof DOMException && by.name === 'AbortError';
  if (isCancelled) return <p>{t('done.cancelled')}</p>;
  return (
    <Note tone="bad" role="alert" title={errorText(by)}>
      {t('done.stopped')}
    </Note>
  );
}
