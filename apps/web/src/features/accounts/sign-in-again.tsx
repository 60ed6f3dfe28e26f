import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type RefObject, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { renewSession, startOver, useMe } from '../../data/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PasswordField } from '../../ui/field.tsx';
import styles from './form.module.css';

/** Asks for the password in place when the session has ended. What waits is sent afterwards, and nothing typed is lost. */
export function SignInAgain() {
  const { t } = useTranslation('accounts');
  useFocusReturn();
  return (
    <Dialog isOpen isModalOnly onClose={stay} title={t('again.title')}>
      <AgainForm />
    </Dialog>
  );
}

/** Nothing but signing in closes it. */
function stay(): void {
  // There is nothing to go back to.
}

function AgainForm() {
  const { t } = useTranslation('accounts');
  const { name } = useMe();
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useOwnEscape(form);
  const renewal = useMutation({ mutationFn: renewSession });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    renewal.mutate({ name, password }, { onError: () => input.current?.select() });
  };
  const isWrong = isProblem(renewal.error, 'wrong_credentials');
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <p className="mut sm">{t('again.text')}</p>
      {renewal.isError && !isWrong && <ErrorNote error={renewal.error} />}
      {/* For password managers, which look for a name beside the password. */}
      <input type="text" autoComplete="username" value={name} readOnly hidden />
      <PasswordField
        ref={input}
        label={<span className="break">{t('again.password', { name })}</span>}
        error={isWrong && t('again.wrong')}
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button
        type="submit"
        variant="primary"
        size="lg"
        isWide
        disabled={password === ''}
        isBusy={renewal.isPending}
      >
        {t('again.submit')}
      </Button>
      <Button variant="quiet" size="lg" isWide onClick={() => void startOver('/sign-in')}>
        {t('again.other')}
      </Button>
    </form>
  );
}

/** Gives the focus back to where it was when this goes, in whichever window the person has signed in. */
function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      setTimeout(() => {
        if (!isShown.current && before instanceof HTMLElement) before.focus({ preventScroll: true });
      });
    };
  }, [before]);
}

/** Escape means nothing here, and must not close a dialog that is open behind: what is typed there would be lost. */
function useOwnEscape(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    // The dialogs' library leaves keys alone that come from what is marked so.
    within.current?.querySelectorAll('input, button').forEach((control) => {
      control.setAttribute('data-mantine-stop-propagation', 'true');
    });
  }, [within]);
}
