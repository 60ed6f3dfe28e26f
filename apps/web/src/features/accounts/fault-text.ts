import { useTranslation } from 'react-i18next';
import { passwordLength, type NameFault, type PasswordFault, type PasswordRules } from './password-rules.ts';
import { faultAt } from './server-faults.ts';

/** Finds the sentences for what is wrong with a name or a password. */
export interface FaultText {
  readonly ofName: (fault: NameFault) => string;
  readonly ofPassword: (fault: PasswordFault, password: string, rules: PasswordRules) => string;
  /** What the server found wrong with the field at that JSON Pointer; undefined: nothing. */
  readonly ofServer: (error: unknown, pointer: string) => string | undefined;
}

/** Gives the sentences in the language of the page. */
export function useFaultText(): FaultText {
  const { t, i18n } = useTranslation('accounts');
  return {
    ofName: (fault) => t(`fault.name.${fault}`),
    ofPassword: (fault, password, { minimum }) =>
      fault === 'short'
        ? t('fault.password.short', { count: minimum - passwordLength(password), minimum })
        : t(`fault.password.${fault}`),
    ofServer: (error, pointer) => {
      const fault = faultAt(error, pointer);
      if (!fault) return undefined;
      const key = `fault.${pointer === '/name' ? 'name' : 'password'}.${fault.key ?? ''}`;
      // The key is made of the server's words, so the types cannot know it.
      return i18n.exists(key, { ns: 'accounts' })
        ? t(key as 'fault.password.common')
        : t('fault.server', { detail: fault.detail });
    },
  };
}
