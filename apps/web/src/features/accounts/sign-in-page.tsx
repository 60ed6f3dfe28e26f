import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, signIn, useAbout, type Credentials } from '../../data/session.ts';
import { Note } from '../../ui/note.tsx';
import { useEnter } from './forms.ts';
import { OpenLayout } from './open-layout.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** `/sign-in`. Whoever is signed in already is led on. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const search = useSearch({ from: '/sign-in' });
  const enter = useEnter(search.next);
  const isGoodbye = useLocation({ select: ({ hash }) => hash === 'goodbye' });
  const { signUp, sessionIdleMinutes } = useAbout();
  const entry = useMutation({
    mutationFn: async (credentials: Credentials) => {
      await signIn(credentials);
      await enter();
    },
  });
  useLeadOn(enter);
  return (
    <OpenLayout title={t('signIn.title')}>
      {isGoodbye && (
        <Note tone="good" role="status" title={t('signIn.goodbye')}>
          {t('signIn.goodbyeRest')}
        </Note>
      )}
      <SignInForm onSubmit={entry.mutate} isBusy={entry.isPending} error={entry.error} />
      {signUp === 'open' ? (
        <p className="mut sm">
          {t('signIn.newHere')}{' '}
          <Link to="/create-account" search={search}>
            {t('signIn.create')}
          </Link>
        </p>
      ) : (
        <p className="mut sm">{t('signIn.closed')}</p>
      )}
      <p className="mut xs">{t('signIn.idle', { count: sessionIdleMinutes })}</p>
    </OpenLayout>
  );
}

/** Leads on whoever is signed in already, also in another window meanwhile. */
function useLeadOn(enter: () => Promise<void>): void {
  // The way here may have asked just now, and was told that nobody is.
  const { isSuccess } = useQuery({ ...meQuery, refetchOnMount: false, retryOnMount: false });
  useEffect(() => {
    if (isSuccess) void enter();
  }, [isSuccess, enter]);
}
