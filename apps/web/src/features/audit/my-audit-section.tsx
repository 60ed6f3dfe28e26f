import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { AuditList } from './audit-list.tsx';

/** Settings: what was changed of one's own, by whom and when. */
export function MyAuditSection() {
  const { t } = useTranslation('audit');
  return (
    <>
      <title>{`${t('mine')} · Worklog`}</title>
      <Card title={t('mine')} note={t('mineNote')} flush>
        <AuditList of="me" />
      </Card>
    </>
  );
}
