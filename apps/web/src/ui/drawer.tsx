import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import styles from './drawer.module.css';
import { useFocusBack } from './focus-back.ts';

export interface SheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  /** Stays at the foot while the rest scrolls. */
  readonly footer?: ReactNode;
  /** The content reaches the edges: lists. */
  readonly flush?: boolean | undefined;
  /** 25rem or 36rem wide. */
  readonly size?: 'md' | 'lg' | undefined;
  readonly children: ReactNode;
}

/** More about one thing: from the right, or from below on screens under 992 px. */
export function Sheet({ isOpen, onClose, title, sub, footer, flush, size = 'md', children }: SheetProps) {
  const { t } = useTranslation('ui');
  useFocusBack(isOpen);
  const isBelow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position={isBelow ? 'bottom' : 'right'}
      size={isBelow ? 'auto' : size === 'md' ? '25rem' : '36rem'}
      // See Dialog.
      lockScroll={false}
      transitionProps={{ duration: 240 }}
    >
      <Drawer.Overlay className={styles.overlay} />
      <Drawer.Content
        // See Dialog.
        classNames={{ content: styles.content ?? '' }}
        data-from={isBelow ? 'below' : 'right'}
        data-locks-page
      >
        <Drawer.Header className={styles.header}>
          <div className={styles.titles}>
            <Drawer.Title className={styles.title}>{title}</Drawer.Title>
            {sub && <p className={styles.sub}>{sub}</p>}
          </div>
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </Drawer.Header>
        <Drawer.Body className={styles.body}>
          {flush ? children : <div className={styles.pad}>{children}</div>}
        </Drawer.Body>
        {footer && <div className={styles.footer}>{footer}</div>}
      </Drawer.Content>
    </Drawer.Root>
  );
}
