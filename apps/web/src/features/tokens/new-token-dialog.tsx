import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import type { MadeToken } from './data.ts';
import { NewTokenForm } from './new-token-form.tsx';
import { TokenSecret } from './token-secret.tsx';

export interface NewTokenDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Makes a token, and shows its secret this once: then only its button closes it. */
export function NewTokenDialog({ isOpen, onClose }: NewTokenDialogProps) {
  const { t } = useTranslation('tokens');
  const [made, setMade] = useState<MadeToken>();
  const close = (): void => {
    setMade(undefined);
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      isModalOnly={made !== undefined}
      title={
        made ? <span className="break">{t('secret.title', { name: made.name })}</span> : t('create.title')
      }
    >
      {made ? <TokenSecret secret={made.token} onDone={close} /> : <NewTokenForm onMade={setMade} />}
    </Dialog>
  );
}
