import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../../ui/toast.tsx';
import type { Config } from '../data.ts';
import type { Draft, EditMode } from './draft.ts';
import { useSaving, type Saving } from './use-saving.ts';

/** What is typed into one configuration, and what can be done with it. */
export interface Editing {
  /** Undefined: nothing was typed. */
  readonly draft: Draft | undefined;
  readonly mode: EditMode;
  readonly saving: Saving;
  /** The version that saving makes. */
  readonly nextVersion: number;
  readonly type: (text: string) => void;
  readonly show: (mode: EditMode) => void;
  readonly discard: () => void;
  /** Drops the draft for what somebody else saved. */
  readonly takeTheirs: () => void;
  /** Goes on with the newest version as the base. */
  readonly editOn: (text: string) => void;
}

/** Keeps what is typed into a configuration while its views are looked at, until it is saved or discarded. */
export function useEditing(config: Config): Editing {
  const { t } = useTranslation('configs');
  const navigate = useNavigate();
  const toast = useToast();
  const [draft, setDraft] = useState<Draft>();
  const [mode, setMode] = useState<EditMode>('text');
  const { name } = config;
  const saving = useSaving(
    name,
    () => {
      setDraft(undefined);
      setMode('text');
      void navigate({ to: '.', search: ({ view: _, ...rest }) => rest, resetScroll: false });
    },
    () => setMode('conflict'),
  );
  const drop = (text: string): void => {
    const kept = draft;
    setDraft(undefined);
    setMode('text');
    saving.reset();
    const onAction = (): void => setDraft(kept);
    toast.show({ text, action: { label: t('edit.undo'), onAction } });
  };
  return {
    draft,
    mode,
    saving,
    nextVersion: (draft?.base ?? config).version + 1,
    type: (text) => setDraft({ base: draft?.base ?? config, text }),
    show: setMode,
    discard: () => drop(t('edit.discarded', { name })),
    takeTheirs: () => drop(t('conflict.taken', { version: config.version })),
    editOn: (text) => {
      setDraft({ base: config, text });
      setMode('difference');
      saving.reset();
    },
  };
}
