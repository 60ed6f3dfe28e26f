import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { startSession, useAbout, type Credentials, type Profile } from '../../data/session.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { useFaultText } from './fault-text.ts';
import styles from './form.module.css';
import { focusFirstFault, useEnter } from './forms.ts';
import { isAcceptable, NewPasswordFields, noPassword } from './new-password-fields.tsx';
import { nameFault } from './password-rules.ts';
import { isShownAt } from './server-faults.ts';

export interface AccountFormProps {
  /** Makes the account; the server signs its owner in. */
  readonly create: (account: Credentials) => Promise<Profile>;
  /** Where to go afterwards: a path of this page; Today without one. */
  readonly next?: string | undefined;
  readonly submitLabel: string;
}

/** Name and password of a new account. Afterwards its owner is signed in and led into the page. */
export function AccountForm({ create, next, submitLabel }: AccountFormProps) {
  const { minimumPasswordLength: minimum } = useAbout();
  const [name, setName] = useState('');
  const [password, setPassword] = useState(noPassword);
  const [isTried, setTried] = useState(false);
  const creation = useCreation(create, next);
  const rules = { minimum, name };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (nameFault(name) !== undefined || !isAcceptable(password, rules)) focusFirstFault(form);
    else creation.mutate({ name, password: password.password }, { onError: () => focusFirstFault(form) });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {creation.isError && !isShownAt(creation.error, ['/name', '/password']) && (
        <ErrorNote error={creation.error} />
      )}
      <NewNameField
        name={name}
        onChange={(typed) => {
          setName(typed);
          creation.reset();
        }}
        isTried={isTried}
        error={creation.error}
      />
      <NewPasswordFields
        value={password}
        onChange={(value) => {
          setPassword(value);
          creation.reset();
        }}
        rules={rules}
        isTried={isTried}
        error={creation.error}
        pointer="/password"
      />
      <Button type="submit" variant="primary" size="lg" isWide isBusy={creation.isPending}>
        {submitLabel}
      </Button>
    </form>
  );
}

/** Makes the account and leads its owner into the page. */
function useCreation(create: AccountFormProps['create'], next: string | undefined) {
  const enter = useEnter(next);
  return useMutation({
    mutationFn: async (account: Credentials) => {
      startSession(await create(account));
      await enter();
    },
  });
}

interface NewNameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
  readonly isTried: boolean;
  /** Why the server refused the account. */
  readonly error: unknown;
}

function NewNameField({ name, onChange, isTried, error }: NewNameFieldProps) {
  const { t } = useTranslation('accounts');
  const faultText = useFaultText();
  const fault = isTried ? nameFault(name) : undefined;
  return (
    <TextField
      label={t('name.label')}
      hint={t('name.hint')}
      error={fault ? faultText.ofName(fault) : faultText.ofServer(error, '/name')}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      value={name}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
