import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, isProblem, openApi } from '../../data/client.ts';
import type { Credentials, Profile } from '../../data/session.ts';
import { AccountForm } from './account-form.tsx';
import { LinkProblem } from './link-problem.tsx';
import { useLinkSecret } from './link-secret.ts';
import { OpenLayout } from './open-layout.tsx';

/** `/first-administrator#secret`: whoever has the link of the server's start becomes the first administrator. */
export function FirstAdministratorPage() {
  const { t } = useTranslation('accounts');
  const secret = useLinkSecret();
  const [dead, setDead] = useState<string>();
  if (secret === undefined || secret === dead) {
    const kind = secret === undefined ? 'missing' : 'dead';
    return (
      <OpenLayout title={t('first.title')}>
        <LinkProblem title={t(`first.${kind}Title`)} text={t(`first.${kind}Text`)} />
      </OpenLayout>
    );
  }
  const create = async (account: Credentials): Promise<Profile> => {
    try {
      return await dataOf(openApi.POST('/api/v2/first-administrator', { body: { ...account, secret } }));
    } catch (error) {
      if (isProblem(error, 'link_not_valid')) setDead(secret);
      throw error;
    }
  };
  return (
    <OpenLayout title={t('first.title')} sub={t('first.sub')}>
      <AccountForm create={create} submitLabel={t('first.submit')} />
    </OpenLayout>
  );
}
