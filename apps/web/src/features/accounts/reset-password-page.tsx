import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, openApi } from '../../data/client.ts';
import { useAbout } from '../../data/session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './form.module.css';
import { focusFirstFault } from './forms.ts';
import { LinkProblem } from './link-problem.tsx';
import { useLinkSecret } from './link-secret.ts';
import { isAcceptable, NewPasswordFields, noPassword } from './new-password-fields.tsx';
import { OpenLayout } from './open-layout.tsx';
import { isShownAt } from './server-faults.ts';

/** `/reset-password#secret`: whoever has the link of an administrator chooses a new password. */
export function ResetPasswordPage() {
  const { t } = useTranslation('accounts');
  const secret = useLinkSecret();
  if (secret === undefined) {
    return (
      <OpenLayout title={t('reset.title')}>
        <LinkProblem title={t('reset.missingTitle')} text={t('reset.missingText')} />
      </OpenLayout>
    );
  }
  // Another link in the same window begins anew.
  return <Reset key={secret} secret={secret} />;
}

function Reset({ secret }: { readonly secret: string }) {
  const { t } = useTranslation('accounts');
  const { minimumPasswordLength: minimum } = useAbout();
  const [value, setValue] = useState(noPassword);
  const [isTried, setTried] = useState(false);
  const reset = useMutation({
    mutationFn: (password: string) => openApi.POST('/api/v2/password-resets', { body: { secret, password } }),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (!isAcceptable(value, { minimum })) focusFirstFault(form);
    else reset.mutate(value.password, { onError: () => focusFirstFault(form) });
  };
  if (reset.isSuccess) return <Done />;
  if (isProblem(reset.error, 'link_not_valid')) {
    return (
      <OpenLayout title={t('reset.title')}>
        <LinkProblem title={t('reset.deadTitle')} text={t('reset.deadText')} />
      </OpenLayout>
    );
  }
  return (
    <OpenLayout title={t('reset.title')} sub={t('reset.sub')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {reset.isError && !isShownAt(reset.error, ['/password']) && <ErrorNote error={reset.error} />}
        <NewPasswordFields
          value={value}
          onChange={(typed) => {
            setValue(typed);
            reset.reset();
          }}
          rules={{ minimum }}
          isTried={isTried}
          error={reset.error}
          pointer="/password"
          isReplacing
        />
        <Button type="submit" variant="primary" size="lg" isWide isBusy={reset.isPending}>
          {t('reset.submit')}
        </Button>
      </form>
    </OpenLayout>
  );
}

function Done() {
  const { t } = useTranslation('accounts');
  return (
    <OpenLayout title={t('reset.title')}>
      <Note tone="good" role="status" title={t('reset.doneTitle')}>
        {t('reset.doneText')}
      </Note>
      <ButtonLink to="/sign-in" variant="primary" size="lg" isWide>
        {t('create.signIn')}
      </ButtonLink>
    </OpenLayout>
  );
}
