import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Stack } from '../../../ui/page.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useDeletePerson } from './data.ts';

export interface DeletePersonDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks for the name before an account is deleted. */
export function DeletePersonDialog({ name, onClose, onDeleted }: DeletePersonDialogProps) {
  const { t } = useTranslation('accounts');
  const toast = useToast();
  const remove = useDeletePerson();
  return (
    <ConfirmDialog
      isOpen
      isDanger
      typed={name}
      title={t('administration.remove.title', { name })}
      confirmLabel={t('administration.remove.submit')}
      isBusy={remove.isPending}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate(name, {
          onSuccess: () => {
            toast.show({ text: t('administration.remove.done') });
            onDeleted();
          },
        });
      }}
    >
      <Stack>
        <p>{t('administration.remove.text', { name })}</p>
        {remove.error && <ErrorNote error={remove.error} />}
      </Stack>
    </ConfirmDialog>
  );
}
