import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../data/session.ts';
import { Button } from '../../ui/button.tsx';
import { useErrorText } from '../../ui/error-note.tsx';
import { useToast } from '../../ui/toast.tsx';

/** Ends the session of this browser. */
export function SignOutButton() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const toast = useToast();
  const errorText = useErrorText();
  const [isBusy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    try {
      await signOut();
      await navigate({ to: '/sign-in' });
    } catch (error) {
      toast.show({ text: errorText(error), tone: 'bad' });
      setBusy(false);
    }
  };
  return (
    <Button isBusy={isBusy} onClick={() => void leave()}>
      {t('signOut')}
    </Button>
  );
}
