import type { CalendarDate } from '@worklog/domain/dates';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useChangeDays,
  useDeleteDays,
  useUndoBatch,
  type ChangeDays,
  type DaysChanged,
} from '../../../data/days.ts';
import { useErrorText } from '../../../ui/error-note.tsx';
import { useToast } from '../../../ui/toast.tsx';

/** Changes days and says so. */
export interface Saving {
  /** Changes days; `said` says what was done, with Undo. @throws what the server refused with. */
  readonly save: (change: ChangeDays, said?: string) => Promise<DaysChanged>;
  /** Removes records; the same. @throws what the server refused with. */
  readonly remove: (dates: readonly CalendarDate[], said: string) => Promise<DaysChanged>;
  /** Takes back what was changed, and says so, also when it can no longer be. Resolves to whether it was done. */
  readonly undo: (batches: readonly string[]) => Promise<boolean>;
  /** Says what was done, with Undo where it can be taken back. */
  readonly tell: (said: string, done: Pick<DaysChanged, 'batches'>) => void;
  /** Says what was refused. */
  readonly tellRefusal: (error: unknown) => void;
}

/** Changes days and says so, in one message at a time. */
export function useSaving(): Saving {
  const { t } = useTranslation('ledger');
  const toast = useToast();
  const errorText = useErrorText();
  const { mutateAsync: change } = useChangeDays();
  const { mutateAsync: removeDays } = useDeleteDays();

  const tellRefusal = useCallback(
    (error: unknown) => {
      toast.show({ text: errorText(error), tone: 'bad' });
    },
    [errorText, toast],
  );
  const undo = useUndo(tellRefusal);
  const tell = useCallback(
    (said: string, { batches }: Pick<DaysChanged, 'batches'>) => {
      const action = {
        label: t('panel.undo'),
        keys: t('panel.undoKeys'),
        onAction: () => void undo(batches),
      };
      toast.show({ text: said, ...(batches.length > 0 && { action }) });
    },
    [t, toast, undo],
  );
  const save = useCallback(
    async (wanted: ChangeDays, said?: string) => {
      const done = await change(wanted);
      if (said !== undefined) tell(said, done);
      return done;
    },
    [change, tell],
  );
  const remove = useCallback(
    async (dates: readonly CalendarDate[], said: string) => {
      const done = await removeDays({ dates });
      tell(said, done);
      return done;
    },
    [removeDays, tell],
  );
  // One object as long as nothing in it changes, or whatever is made of it were new each time.
  return useMemo(() => ({ save, remove, undo, tell, tellRefusal }), [remove, save, tell, tellRefusal, undo]);
}

/** Takes back what was changed, and says so. */
function useUndo(tellRefusal: Saving['tellRefusal']): Saving['undo'] {
  const { t } = useTranslation('ledger');
  const toast = useToast();
  const { mutateAsync: takeBack } = useUndoBatch();
  return useCallback(
    async (batches: readonly string[]) => {
      try {
        await takeBack(batches);
        toast.show({ text: t('panel.said.undone') });
        return true;
      } catch (error) {
        tellRefusal(error);
        return false;
      }
    },
    [t, takeBack, tellRefusal, toast],
  );
}
