import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../data/client.ts';
import { accountDeleted, useMe } from '../../data/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import styles from './delete-account-section.module.css';

/** `/settings/delete-account`: says what goes, and asks for the name before it does. */
export function DeleteAccountSection() {
  const { t } = useTranslation('accounts');
  const { name } = useMe();
  const [isOpen, setOpen] = useState(false);
  const deletion = useMutation({
    mutationFn: async () => {
      await api.DELETE('/api/v2/me');
      await accountDeleted();
    },
  });
  return (
    <>
      <title>{`${t('delete.title')} · Worklog`}</title>
      <Card title={t('delete.title')} footer={<Link to="/settings/export">{t('delete.export')}</Link>}>
        <div className={styles.parts}>
          <p>{t('delete.text')}</p>
          <ul role="list" className={styles.list}>
            <li>{t('delete.days')}</li>
            <li>{t('delete.settings')}</li>
            <li>{t('delete.access')}</li>
          </ul>
          <p className="mut sm">{t('delete.audit')}</p>
          <Button variant="danger" size="lg" icon="trash" onClick={() => setOpen(true)}>
            {t('delete.open')}
          </Button>
        </div>
      </Card>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
          deletion.reset();
        }}
        onConfirm={() => deletion.mutate()}
        title={<span className="break">{t('delete.question', { name })}</span>}
        confirmLabel={t('delete.submit')}
        typed={name}
        isDanger
        isBusy={deletion.isPending}
      >
        <p className="sm">{t('delete.questionText')}</p>
        {deletion.isError && <ErrorNote error={deletion.error} />}
      </ConfirmDialog>
    </>
  );
}
