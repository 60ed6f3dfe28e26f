import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../data/client.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Note } from '../../../ui/note.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { configQuery, useRemoveConfig, type Config } from '../data.ts';

export interface RemoveConfigProps {
  readonly config: Config;
  readonly onClose: () => void;
}

/** Asks for the name, and deletes the version that was seen. */
export function RemoveConfig({ config, onClose }: RemoveConfigProps) {
  const { t } = useTranslation('configs');
  const { name } = config;
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { mutate, isPending, error } = useRemoveConfig();
  // A version that appears while this is asked was not seen.
  const [seen] = useState(config);
  const onGone = (): void => {
    onClose();
    toast.show({ text: t('remove.done', { name }) });
    void navigate({ to: '/configurations', ignoreBlocker: true }).then(() => {
      client.removeQueries({ queryKey: configQuery(name).queryKey });
    });
  };
  const remove = (): void => {
    const onError = (failure: Error): void => {
      if (isProblem(failure, 'config_not_found')) onGone();
      else void client.invalidateQueries({ queryKey: configQuery(name).queryKey });
    };
    mutate(seen, { onSuccess: onGone, onError });
  };
  return (
    <ConfirmDialog
      isOpen
      isDanger
      onClose={onClose}
      onConfirm={remove}
      isBusy={isPending}
      title={t('remove.title', { name })}
      confirmLabel={t('remove.confirm', { name })}
      typed={name}
    >
      <p>{t('remove.text')}</p>
      {isProblem(error, 'precondition_failed') ? (
        <Note tone="warn" role="alert" title={t('remove.changed', { version: config.version })} />
      ) : (
        error && <ErrorNote error={error} />
      )}
    </ConfirmDialog>
  );
}
