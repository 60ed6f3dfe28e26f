import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, isProblem } from '../../data/client.ts';
import { useAbout, useMe } from '../../data/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PasswordField } from '../../ui/field.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './form.module.css';
import { focusFirstFault } from './forms.ts';
import { isAcceptable, NewPasswordFields, noPassword } from './new-password-fields.tsx';
import { isShownAt } from './server-faults.ts';

/** `/settings/password`: choosing another password ends all other sessions. */
export function PasswordSection() {
  const { t } = useTranslation('accounts');
  // Done: the fields are empty again.
  const [done, setDone] = useState(0);
  return (
    <>
      <title>{`${t('changePassword.title')} · Worklog`}</title>
      <Card title={t('changePassword.title')} note={t('changePassword.note')}>
        <ChangeForm key={done} wasDone={done > 0} onDone={() => setDone(done + 1)} />
      </Card>
    </>
  );
}

interface ChangeFormProps {
  /** The password was changed just before. */
  readonly wasDone: boolean;
  readonly onDone: () => void;
}

function ChangeForm({ wasDone, onDone }: ChangeFormProps) {
  const { t } = useTranslation('accounts');
  const { name } = useMe();
  const { minimumPasswordLength: minimum } = useAbout();
  const [old, setOld] = useState('');
  const [value, setValue] = useState(noPassword);
  const [isTried, setTried] = useState(false);
  const change = usePasswordChange(onDone);
  const rules = { minimum, name };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (old === '' || !isAcceptable(value, rules)) focusFirstFault(form);
    else
      change.mutate({ password: old, newPassword: value.password }, { onError: () => focusFirstFault(form) });
  };
  return (
    <form className={`${styles.form ?? ''} ${styles.narrow ?? ''}`} onSubmit={submit} noValidate>
      {wasDone && <Note tone="good" role="status" title={t('changePassword.done')} />}
      <Refusal error={change.error} />
      <OldPasswordField
        name={name}
        value={old}
        onChange={(typed) => {
          setOld(typed);
          change.reset();
        }}
        isTried={isTried}
        error={change.error}
      />
      <NewPasswordFields
        value={value}
        onChange={(typed) => {
          setValue(typed);
          change.reset();
        }}
        rules={rules}
        isTried={isTried}
        error={change.error}
        pointer="/newPassword"
        isReplacing
      />
      <Button type="submit" variant="primary" size="lg" isWide isBusy={change.isPending}>
        {t('changePassword.submit')}
      </Button>
    </form>
  );
}

function usePasswordChange(onDone: () => void) {
  return useMutation({
    mutationFn: (body: { readonly password: string; readonly newPassword: string }) =>
      api.PUT('/api/v2/me/password', { body }),
    onSuccess: onDone,
  });
}

interface OldPasswordFieldProps {
  /** Whose password it is. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isTried: boolean;
  /** Why the server refused the change. */
  readonly error: unknown;
}

function OldPasswordField({ name, value, onChange, isTried, error }: OldPasswordFieldProps) {
  const { t } = useTranslation('accounts');
  const wrong = isProblem(error, 'wrong_credentials') ? t('changePassword.wrong') : undefined;
  return (
    <>
      {/* For password managers, which look for a name beside the password. */}
      <input type="text" autoComplete="username" value={name} readOnly hidden />
      <PasswordField
        label={t('changePassword.old')}
        error={isTried && value === '' ? t('changePassword.oldMissing') : wrong}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

/** What is wrong and not shown at a field. */
function Refusal({ error }: { readonly error: unknown }) {
  const isAtField = isProblem(error, 'wrong_credentials') || isShownAt(error, ['/newPassword']);
  return error === null || isAtField ? null : <ErrorNote error={error} />;
}
