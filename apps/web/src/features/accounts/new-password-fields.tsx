import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFaultText } from './fault-text.ts';
import styles from './form.module.css';
import {
  isTheName,
  passwordFault,
  passwordLength,
  strengthOf,
  type PasswordRules,
} from './password-rules.ts';

/** A new password as it is being typed, twice. */
export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const noPassword: NewPassword = { password: '', again: '' };

/** Whether a new password may be sent: the server alone knows whether it is a common one. */
export function isAcceptable({ password, again }: NewPassword, rules: PasswordRules): boolean {
  return passwordFault(password, rules) === undefined && password === again;
}

export interface NewPasswordFieldsProps {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly rules: PasswordRules;
  /** The form was sent, so what is missing is said at the fields. */
  readonly isTried: boolean;
  /** Why the server refused it. */
  readonly error: unknown;
  /** Where the password is in what is sent: a JSON Pointer. */
  readonly pointer: '/password' | '/newPassword';
  /** It takes the place of another one, and is called so. */
  readonly isReplacing?: boolean | undefined;
}

/** A new password twice, with what is asked of it while it is typed. */
export function NewPasswordFields(props: NewPasswordFieldsProps) {
  const { value, onChange, rules, isTried, error, pointer, isReplacing } = props;
  const { t } = useTranslation('accounts');
  const faultText = useFaultText();
  const [wasLeft, setLeft] = useState(false);
  const { password, again } = value;
  const fault = isTried || (wasLeft && password !== '') ? passwordFault(password, rules) : undefined;
  const wrong = fault ? faultText.ofPassword(fault, password, rules) : faultText.ofServer(error, pointer);
  const isDifferent = isTried && again !== password;
  return (
    <>
      <div className={styles.password}>
        <PasswordField
          label={isReplacing ? t('password.new') : t('password.label')}
          hint={!wrong && t('password.hint')}
          error={wrong}
          autoComplete="new-password"
          value={password}
          onChange={(event) => onChange({ ...value, password: event.target.value })}
          onBlur={() => setLeft(true)}
        />
        <Strength bars={strengthOf(password, rules.minimum)} />
      </div>
      <PasswordField
        label={isReplacing ? t('password.newAgain') : t('password.again')}
        error={isDifferent && t('password.different')}
        autoComplete="new-password"
        value={again}
        onChange={(event) => onChange({ ...value, again: event.target.value })}
      />
      <Rules value={value} rules={rules} />
    </>
  );
}

/** Four bars, as many of them filled as the password looks strong. What counts are the rules, so they are not read out. */
function Strength({ bars }: { readonly bars: number }) {
  return (
    <div className={styles.strength} aria-hidden="true">
      {[1, 2, 3, 4].map((bar) => (
        <i key={bar} data-on={bar <= bars} />
      ))}
    </div>
  );
}

function Rules({ value, rules }: Pick<NewPasswordFieldsProps, 'value' | 'rules'>) {
  const { t } = useTranslation('accounts');
  const { password, again } = value;
  const length = passwordLength(password);
  const isLongEnough = length >= rules.minimum;
  const rule = t('password.length', { count: rules.minimum });
  return (
    <ul role="list" className={styles.rules} aria-label={t('password.rules')}>
      <Rule isMet={isLongEnough}>
        {length > 0 && !isLongEnough ? t('password.lengthSoFar', { rule, length }) : rule}
      </Rule>
      {rules.name !== undefined && (
        <Rule isMet={password !== '' && !isTheName(password, rules.name)}>{t('password.notName')}</Rule>
      )}
      <Rule isMet={password !== '' && password === again}>{t('password.same')}</Rule>
    </ul>
  );
}

function Rule({ isMet, children }: { readonly isMet: boolean; readonly children: string }) {
  const { t } = useTranslation('accounts');
  return (
    <li data-met={isMet}>
      <Icon name={isMet ? 'check' : 'close'} size="sm" />
      <span>
        {children}
        <span className="sr"> ({isMet ? t('password.met') : t('password.notMet')})</span>
      </span>
    </li>
  );
}
