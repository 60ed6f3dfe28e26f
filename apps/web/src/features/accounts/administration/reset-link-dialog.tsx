import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Stack } from '../../../ui/page.tsx';
import { useMakeResetLink } from './data.ts';
import { LinkToGive } from './link-to-give.tsx';

/** Makes a link with which somebody chooses another password, and shows it this once. */
export function ResetLinkDialog({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { t } = useTranslation('accounts');
  const make = useMakeResetLink();
  return (
    <Dialog
      isOpen
      size="md"
      title={t('administration.link.title', { name })}
      onClose={onClose}
      isModalOnly={make.data !== undefined}
      footer={
        make.data ? (
          <Button variant="primary" size="lg" onClick={onClose}>
            {t('administration.link.done')}
          </Button>
        ) : (
          <Button variant="primary" size="lg" isBusy={make.isPending} onClick={() => make.mutate(name)}>
            {t('administration.link.make')}
          </Button>
        )
      }
    >
      <Stack>
        {make.error && <ErrorNote error={make.error} />}
        {make.data ? (
          <LinkToGive link={make.data} name={name} />
        ) : (
          <p>{t('administration.link.ask', { name })}</p>
        )}
      </Stack>
    </Dialog>
  );
}
