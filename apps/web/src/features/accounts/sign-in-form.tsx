import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import type { Credentials } from '../../data/session.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote, useErrorText } from '../../ui/error-note.tsx';
import { PasswordField, TextField } from '../../ui/field.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './form.module.css';
import { focusFirstFault } from './forms.ts';

export interface SignInFormProps {
  readonly onSubmit: (credentials: Credentials, options: { readonly onError: () => void }) => void;
  readonly isBusy: boolean;
  /** Why it was refused. */
  readonly error: unknown;
}

/** Name and password. */
export function SignInForm({ onSubmit, isBusy, error }: SignInFormProps) {
  const { t } = useTranslation('accounts');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const passwordInput = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (name === '' || password === '') focusFirstFault(event.currentTarget);
    else onSubmit({ name, password }, { onError: () => passwordInput.current?.select() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Refusal error={error} />
      <TextField
        label={t('name.label')}
        error={isTried && name === '' && t('fault.name.missing')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <PasswordField
        ref={passwordInput}
        label={t('password.label')}
        error={isTried && password === '' && t('fault.password.missing')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" variant="primary" size="lg" isWide isBusy={isBusy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}

function Refusal({ error }: Pick<SignInFormProps, 'error'>) {
  const { t } = useTranslation('accounts');
  const errorText = useErrorText();
  if (error === null) return null;
  if (isProblem(error, 'wrong_credentials')) {
    return (
      <Note tone="bad" role="alert" title={t('signIn.wrong')}>
        {t('signIn.wrongAdvice')}
      </Note>
    );
  }
  if (isProblem(error, 'too_many_attempts')) {
    return (
      <Note tone="bad" role="alert" title={errorText(error)}>
        {t('signIn.tooMany')}
      </Note>
    );
  }
  return <ErrorNote error={error} />;
}
