import '@mantine/core/styles/Popover.layer.css';
import { Popover as MantinePopover } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import styles from './popover.module.css';

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: (open: { readonly isOpen: boolean; readonly toggle: () => void }) => ReactElement;
  /** What it is about, read out. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined;
}

/** A little more, beside what it is about. Escape and a click outside close it; focus goes back to the button. */
export function Popover({ trigger, label, children, position = 'bottom-start' }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <MantinePopover
      opened={isOpen}
      onChange={setOpen}
      position={position}
      offset={6}
      trapFocus
      returnFocus
      withRoles={false}
      transitionProps={{ duration: 0 }}
    >
      <MantinePopover.Target>
        {trigger({
          isOpen,
          toggle: () => {
            setOpen(!isOpen);
          },
        })}
      </MantinePopover.Target>
      <MantinePopover.Dropdown className={styles.popover} role="dialog" aria-label={label}>
        {typeof children === 'function' ? children(close) : children}
      </MantinePopover.Dropdown>
    </MantinePopover>
  );
}
