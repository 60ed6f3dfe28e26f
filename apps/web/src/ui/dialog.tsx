import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import { TextField } from './field.tsx';
import styles from './dialog.module.css';
import { useFocusBack } from './focus-back.ts';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the main one first: it takes the room that is left. */
  readonly footer?: ReactNode;
  /** 24rem, 36rem or 56rem wide at most. */
  readonly size?: 'sm' | 'md' | 'lg' | undefined;
  /** Only its buttons close it: Escape and a click outside do nothing. */
  readonly isModalOnly?: boolean | undefined;
}

const widths = { sm: '24rem', md: '36rem', lg: '56rem' } as const;

/** Something that has to be answered before the page goes on. Focus stays in it and goes back to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'sm',
  isModalOnly = false,
}: DialogProps) {
  const { t } = useTranslation('ui');
  useFocusBack(isOpen);
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={widths[size]}
      centered
      closeOnEscape={!isModalOnly}
      closeOnClickOutside={!isModalOnly}
      // Its own way of holding the page still makes a style element, which the content security policy forbids.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay className={styles.overlay} />
      <Modal.Content
        // Its `className` would also go to what centres it.
        classNames={{ inner: styles.inner ?? '', content: styles.content ?? '' }}
        data-locks-page
      >
        <Modal.Header className={styles.header}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          {!isModalOnly && <IconButton icon="close" label={t('close')} onClick={onClose} />}
        </Modal.Header>
        <Modal.Body className={styles.body}>
          {children}
          {footer && <div className={styles.footer}>{footer}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly title: ReactNode;
  /** Names the result with its number: “Delete 251 days”. */
  readonly confirmLabel: string;
  /** What has to be typed first; only for what cannot be undone. */
  readonly typed?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isBusy?: boolean | undefined;
  /** What happens, and an `ErrorNote` when it failed. */
  readonly children?: ReactNode;
}

/** Asks before something that no Undo takes back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={props.title}>
      <Confirmation {...props} />
    </Dialog>
  );
}

function Confirmation({
  onClose,
  onConfirm,
  confirmLabel,
  typed,
  isDanger,
  isBusy,
  children,
}: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  const [text, setText] = useState('');
  const isReady = typed === undefined || text.trim() === typed;
  return (
    <form
      className={styles.parts}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) onConfirm();
      }}
    >
      {children}
      {typed !== undefined && (
        <TextField
          label={t('dialog.type', { text: typed })}
          value={text}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      )}
      <div className={styles.footer}>
        <Button
          type="submit"
          size="lg"
          variant={isDanger ? 'danger-fill' : 'primary'}
          disabled={!isReady}
          isBusy={isBusy}
        >
          {confirmLabel}
        </Button>
        <Button size="lg" onClick={onClose} data-autofocus={typed === undefined ? true : undefined}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
