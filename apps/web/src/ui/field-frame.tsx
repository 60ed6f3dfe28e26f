import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

/** What every field has around what is typed. */
export interface FieldTexts {
  readonly label: ReactNode;
  /** What is worth knowing before typing. */
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it. */
  readonly error?: ReactNode;
  /** Says so behind the label. */
  readonly isOptional?: boolean | undefined;
  /** The label is only read out, where what stands around says it to the eye. */
  readonly isLabelHidden?: boolean | undefined;
  /** Takes the whole width of a `FormGrid`. */
  readonly isFull?: boolean | undefined;
}

/** What ties a control to its label, hint and error. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

function idsOf(id: string, hint: ReactNode, error: ReactNode): ControlIds {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

/** The hint and the error below a control. */
export function FieldNotes({
  id,
  hint,
  error,
}: { readonly id: string } & Pick<FieldTexts, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon name="warn" size="sm" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

/** The ids of a control; `id` is made up when none is given. */
export function useControlIds(
  id: string | undefined,
  { hint, error }: Pick<FieldTexts, 'hint' | 'error'>,
): ControlIds {
  const made = useId();
  return idsOf(id ?? made, hint, error);
}

export interface FieldFrameProps extends FieldTexts {
  /** The id of the control; made up when there is none. */
  readonly id?: string | undefined;
  /** Draws the control with what ties it to the texts around it. */
  readonly children: (control: ControlIds) => ReactNode;
}

/** Label above, control, hint and error below. */
export function FieldFrame({ id, children, ...texts }: FieldFrameProps) {
  const { t } = useTranslation('ui');
  const control = useControlIds(id, texts);
  return (
    <div className={`${styles.field ?? ''} ${texts.isFull ? (styles.full ?? '') : ''}`}>
      <label
        className={texts.isLabelHidden ? 'sr' : styles.label}
        htmlFor={control.id}
        id={`${control.id}-label`}
      >
        {texts.label}
        {texts.isOptional && <span className={styles.optional}> {t('field.optional')}</span>}
      </label>
      {children(control)}
      <FieldNotes id={control.id} hint={texts.hint} error={texts.error} />
    </div>
  );
}

/** Takes what a `FieldFrame` needs out of the properties of a field; the rest is for the control. */
export function splitTexts<P extends FieldTexts & { readonly id?: string | undefined }>(props: P) {
  const { label, hint, error, isOptional, isLabelHidden, isFull, id, ...rest } = props;
  return { texts: { label, hint, error, isOptional, isLabelHidden, isFull, id }, rest };
}

/** Fields two by two, one below the other on a phone. */
export function FormGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.form}>{children}</div>;
}

/** Controls that answer one question together, such as several boxes. */
export function FieldGroup({
  label,
  hint,
  error,
  children,
  isFull,
}: FieldTexts & { readonly children: ReactNode }) {
  const id = useId();
  const { id: _, ...described } = idsOf(id, hint, error);
  return (
    <fieldset className={`${styles.group ?? ''} ${isFull ? (styles.full ?? '') : ''}`} {...described}>
      <legend className={styles.label}>{label}</legend>
      {children}
      <FieldNotes id={id} hint={hint} error={error} />
    </fieldset>
  );
}
