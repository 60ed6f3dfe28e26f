import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './segmented.module.css';

/** One of the things that exclude each other. */
interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** The drawing stands alone; the label is read out. */
  readonly isLabelHidden?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface SegmentedProps<V extends string> {
  /** What is chosen, read out. */
  readonly label: string;
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly Segment<V>[];
  readonly size?: 'md' | 'sm' | undefined;
  /** As wide as what it stands in. */
  readonly isFull?: boolean | undefined;
}

function classOf(size: 'md' | 'sm' | undefined, isFull: boolean | undefined): string {
  const classes = [styles.segmented, size === 'sm' && styles.small, isFull && styles.full];
  return classes.filter(Boolean).join(' ');
}

/** A few choices side by side, one of them pressed. */
export function Segmented<V extends string>({
  label,
  value,
  onChange,
  options,
  size,
  isFull,
}: SegmentedProps<V>) {
  return (
    <div role="group" aria-label={label} className={classOf(size, isFull)}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          disabled={option.isDisabled}
          title={option.isLabelHidden ? option.label : undefined}
          onClick={() => {
            onChange(option.value);
          }}
        >
          {option.icon && <Icon name={option.icon} size="sm" />}
          {option.isLabelHidden ? <span className="sr">{option.label}</span> : option.label}
        </button>
      ))}
    </div>
  );
}

/** The same made of `SegmentLink`s: each choice has an address. */
export function SegmentedLinks({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <nav aria-label={label} className={styles.segmented}>
      {children}
    </nav>
  );
}

function Anchor(props: ComponentPropsWithRef<'a'>) {
  return <a {...props} />;
}

/** One choice of `SegmentedLinks`; the router marks the one that is shown. */
export const SegmentLink = createLink(Anchor);
