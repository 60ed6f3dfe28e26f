import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { basePath } from '../../data/base-path.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { tokensQuery, useRevocation, type Token } from './data.ts';
import { NewTokenDialog } from './new-token-dialog.tsx';
import { TokenList } from './token-list.tsx';
import styles from './tokens.module.css';

/** `/settings/tokens`: the person's own API tokens. */
export function TokensSection() {
  const { t } = useTranslation('tokens');
  const [isAdding, setAdding] = useState(false);
  const [revoked, setRevoked] = useState<Token>();
  const list = useRef<HTMLDivElement>(null);
  const add = (
    <Button icon="plus" onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  const note = (
    <>
      {t('note')} <a href={`${basePath}/api`}>{t('described')}</a>
    </>
  );
  return (
    <>
      <title>{`${t('title')} · Worklog`}</title>
      <Card title={t('title')} note={note} actions={add} flush>
        <div ref={list} tabIndex={-1} className={styles.list} role="group" aria-label={t('title')}>
          <Tokens onRevoke={setRevoked} />
        </div>
      </Card>
      <NewTokenDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      {revoked && (
        <RevokeDialog
          token={revoked}
          onClose={() => setRevoked(undefined)}
          // The button goes with its line, so the focus goes to the list.
          onRevoked={() => setTimeout(() => list.current?.focus(), 50)}
        />
      )}
    </>
  );
}

function Tokens({ onRevoke }: { readonly onRevoke: (token: Token) => void }) {
  const { t } = useTranslation('tokens');
  const query = useQuery(tokensQuery);
  const tokens = query.data;
  if (tokens === undefined) {
    return (
      <div className={styles.state}>
        <Waiting query={query} title={t('failed')} lines={2} height="2.5rem" />
      </div>
    );
  }
  if (tokens.length === 0) {
    return (
      <EmptyState icon="lock" title={t('empty')}>
        {t('emptyText')}
      </EmptyState>
    );
  }
  return <TokenList tokens={tokens} onRevoke={onRevoke} />;
}

interface RevokeDialogProps {
  readonly token: Token;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}

function RevokeDialog({ token, onClose, onRevoked }: RevokeDialogProps) {
  const { t } = useTranslation('tokens');
  const revocation = useRevocation();
  const revoke = async (): Promise<void> => {
    await revocation.mutateAsync(token.id);
    onClose();
    onRevoked();
  };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => {
        // What went wrong is shown in the dialog.
        revoke().catch(() => undefined);
      }}
      title={<span className="break">{t('revokeTitle', { name: token.name })}</span>}
      confirmLabel={t('revokeConfirm')}
      isDanger
      isBusy={revocation.isPending}
    >
      <p className="sm">{t('revokeText')}</p>
      {revocation.isError && <ErrorNote error={revocation.error} />}
    </ConfirmDialog>
  );
}
