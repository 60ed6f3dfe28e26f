import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../data/client.ts';
import { useToast } from '../../../ui/toast.tsx';
import { checkData } from '../check.ts';
import { configQuery, useWriteConfig } from '../data.ts';
import { compactJson } from '../json/print.ts';

export interface Saving {
  /** Writes the text over that version; null: over none, where the configuration was deleted. */
  readonly save: (text: string, over: string | null) => void;
  readonly isPending: boolean;
  /** Why it was refused, other than that somebody else was faster. */
  readonly error: Error | undefined;
  readonly reset: () => void;
}

/** Saves a text where nobody else has saved in the meantime. */
export function useSaving(name: string, onSaved: () => void, onConflict: () => void): Saving {
  const { t } = useTranslation('configs');
  const client = useQueryClient();
  const toast = useToast();
  const { mutate, isPending, error, reset } = useWriteConfig();
  const onError = (failure: Error): void => {
    if (!isConflict(failure)) return;
    // The refusal has the current version too, but as numbers that were read; this is its text.
    void client.query({ ...configQuery(name), staleTime: 0 }).then(onConflict, () => undefined);
  };
  const save = (text: string, over: string | null): void => {
    const { root } = checkData(text);
    if (!root || isPending) return;
    const onSuccess = ({ version }: { readonly version: number }): void => {
      toast.show({ text: t('edit.saved', { name, version }) });
      onSaved();
    };
    mutate({ name, data: compactJson(text, root), over }, { onSuccess, onError });
  };
  return { save, isPending, error: error && !isConflict(error) ? error : undefined, reset };
}

/** Somebody else saved, deleted or created it first. */
function isConflict(error: Error): boolean {
  return isProblem(error, 'precondition_failed', 'config_not_found');
}
