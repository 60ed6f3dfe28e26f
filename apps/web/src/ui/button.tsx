import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './button.module.css';

/** How loud a button is. One `primary` for each card; `danger-fill` only in a dialog that asks. */
type ButtonVariant = 'default' | 'primary' | 'quiet' | 'link' | 'danger' | 'danger-fill';

interface Looks {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'md' | 'lg' | undefined;
  readonly icon?: IconName | undefined;
  /** The key that does the same, shown behind the text. */
  readonly keys?: string | undefined;
  /** As wide as what it stands in. */
  readonly isWide?: boolean | undefined;
}

export interface ButtonProps extends ComponentPropsWithRef<'button'>, Looks {
  /** What it does is under way: it is shown, and another press does nothing. */
  readonly isBusy?: boolean | undefined;
}

function classOf({ variant = 'default', size, isWide }: Looks, className: string | undefined): string {
  const classes = [styles.button, variant === 'default' ? '' : styles[variant], className];
  if (size === 'lg') classes.push(styles.lg);
  if (isWide) classes.push(styles.wide);
  return classes.filter(Boolean).join(' ');
}

/** What a button does while it is busy: nothing, and no form is sent. */
function ignore(event: MouseEvent): void {
  event.preventDefault();
}

/** A key as it is printed on a keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}

/** A button. Its text names the result; `type` is `button` unless it says otherwise. */
export function Button(props: ButtonProps) {
  const { variant, size, icon, keys, isWide, isBusy, className, children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ variant, size, isWide }, className)}
      onClick={isBusy ? ignore : onClick}
      {...(isBusy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
    >
      {isBusy ? <span className={styles.ring} /> : icon && <Icon name={icon} size="sm" />}
      {children}
      {keys && <Kbd>{keys}</Kbd>}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly icon: IconName;
  /** What it does, read out and shown on hover. */
  readonly label: string;
  readonly variant?: ButtonVariant | undefined;
}

/** A square button with a drawing; only where the drawing is known to everybody. */
export function IconButton({ icon, label, variant = 'quiet', className, ...rest }: IconButtonProps) {
  const classes = `${classOf({ variant }, className)} ${styles.square ?? ''}`;
  return (
    <button type="button" aria-label={label} title={label} {...rest} className={classes}>
      <Icon name={icon} />
    </button>
  );
}

interface AnchorProps extends ComponentPropsWithRef<'a'>, Looks {}

function ButtonAnchor({ variant, size, icon, keys, isWide, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classOf({ variant, size, isWide }, className)}>
      {icon && <Icon name={icon} size="sm" />}
      {children}
      {keys && <Kbd>{keys}</Kbd>}
    </a>
  );
}

/** A link of the router (`to`, `params`, `search`) that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);

interface IconAnchorProps extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly icon: IconName;
  readonly label: string;
  readonly variant?: ButtonVariant | undefined;
}

function IconAnchor({ icon, label, variant = 'quiet', className, ...rest }: IconAnchorProps) {
  const classes = `${classOf({ variant }, className)} ${styles.square ?? ''}`;
  return (
    <a aria-label={label} title={label} {...rest} className={classes}>
      <Icon name={icon} />
    </a>
  );
}

/** A link of the router that looks like an `IconButton`. */
export const IconButtonLink = createLink(IconAnchor);
