import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dataOf, openApi } from '../../data/client.ts';
import { useAbout, type Credentials, type Profile } from '../../data/session.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { AccountForm } from './account-form.tsx';
import { OpenLayout } from './open-layout.tsx';

function signUp(account: Credentials): Promise<Profile> {
  return dataOf(openApi.POST('/api/v2/users', { body: account }));
}

/** `/create-account`: somebody makes an account by themselves, where that is allowed. */
export function CreateAccountPage() {
  const { t } = useTranslation('accounts');
  const search = useSearch({ from: '/create-account' });
  const isOpen = useAbout().signUp === 'open';
  return (
    <OpenLayout title={t('create.title')}>
      {isOpen ? (
        <>
          <AccountForm create={signUp} next={search.next} submitLabel={t('create.submit')} />
          <p className="mut sm">
            {t('create.haveOne')}{' '}
            <Link to="/sign-in" search={search}>
              {t('create.signIn')}
            </Link>
          </p>
        </>
      ) : (
        <>
          <Note icon="lock" title={t('create.closedTitle')}>
            {t('create.closedText')}
          </Note>
          <ButtonLink to="/sign-in" search={search} size="lg" isWide>
            {t('create.toSignIn')}
          </ButtonLink>
        </>
      )}
    </OpenLayout>
  );
}
