import { useState, type ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Kbd } from './button.tsx';
import { FieldFrame, FieldNotes, splitTexts, useControlIds, type FieldTexts } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

export { FieldGroup, FormGrid, type FieldTexts } from './field-frame.tsx';

type Input = Omit<ComponentPropsWithRef<'input'>, 'children'>;

function join(...classes: (string | undefined | false)[]): string {
  return classes.filter(Boolean).join(' ');
}

export interface TextFieldProps extends FieldTexts, Input {
  /** Letters of one width, for names and addresses that are compared. */
  readonly isMono?: boolean | undefined;
}

/** One line of text. */
export function TextField({ isMono, ...props }: TextFieldProps) {
  const { texts, rest } = splitTexts(props);
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className={join(styles.input, isMono && styles.mono, rest.className)}
        />
      )}
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextAreaField(props: FieldTexts & ComponentPropsWithRef<'textarea'>) {
  const { texts, rest } = splitTexts(props);
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <textarea rows={3} {...rest} {...control} className={join(styles.input, rest.className)} />
      )}
    </FieldFrame>
  );
}

/** A password, which a button shows and hides. Says `current-password` to the browser unless told otherwise. */
export function PasswordField(props: FieldTexts & Input) {
  const { t } = useTranslation('ui');
  const [isShown, setShown] = useState(false);
  const { texts, rest } = splitTexts(props);
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <div className={styles['with-button']}>
          <input
            autoComplete="current-password"
            spellCheck={false}
            autoCapitalize="none"
            {...rest}
            {...control}
            type={isShown ? 'text' : 'password'}
            className={join(styles.input, rest.className)}
          />
          <IconButton
            icon={isShown ? 'eye-off' : 'eye'}
            label={isShown ? t('field.hidePassword') : t('field.showPassword')}
            aria-pressed={isShown}
            onClick={() => {
              setShown(!isShown);
            }}
          />
        </div>
      )}
    </FieldFrame>
  );
}

/** A number; `step`, `min` and `max` as the browser knows them. */
export function NumberField(props: FieldTexts & Input) {
  const { texts, rest } = splitTexts(props);
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <input
          inputMode="decimal"
          {...rest}
          {...control}
          type="number"
          className={join(styles.input, styles.number, rest.className)}
        />
      )}
    </FieldFrame>
  );
}

/** A date; its value is `YYYY-MM-DD`, or empty while it is not complete. */
export function DateField(props: FieldTexts & Input) {
  const { texts, rest } = splitTexts(props);
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <input
          min="0001-01-01"
          max="9999-12-31"
          {...rest}
          {...control}
          type="date"
          className={join(styles.input, styles.number, rest.className)}
        />
      )}
    </FieldFrame>
  );
}

export interface SearchFieldProps extends Input {
  readonly label: string;
  /** The key that leads here, shown inside. */
  readonly keys?: string | undefined;
}

/** A field that finds things in what is shown; its label is only read out. */
export function SearchField({ label, keys, className, ...rest }: SearchFieldProps) {
  return (
    <div className={join(styles.search, className)}>
      <Icon name="search" />
      <input type="search" aria-label={label} placeholder={label} {...rest} className={styles.input} />
      {keys && <Kbd>{keys}</Kbd>}
    </div>
  );
}

function Choice({ shape, role, ...props }: FieldTexts & Input & { readonly shape: string | undefined }) {
  const { texts, rest } = splitTexts(props);
  const control = useControlIds(texts.id, texts);
  return (
    <div className={join(styles.check, texts.isFull && styles.full)}>
      <input {...rest} {...control} type="checkbox" role={role} className={join(shape, rest.className)} />
      <label htmlFor={control.id}>{texts.label}</label>
      <FieldNotes id={control.id} hint={texts.hint} error={texts.error} />
    </div>
  );
}

/** A box to tick: what is chosen takes effect when a form is sent. */
export function CheckField(props: FieldTexts & Input) {
  return <Choice {...props} shape={styles.box} />;
}

/** A switch: what is chosen takes effect at once. */
export function SwitchField(props: FieldTexts & Input) {
  return <Choice {...props} role="switch" shape={styles.switch} />;
}
