import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { basePath } from '../../data/base-path.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './configs-page.module.css';
import { namesQuery } from './data.ts';
import { CreateConfig } from './list/create-config.tsx';

/** `/configurations`: no configuration is opened. Where none is stored it says how one comes to be. */
export function ConfigsPage() {
  const { t } = useTranslation('configs');
  const { data: names } = useQuery(namesQuery);
  return (
    <>
      <title>{`${t('title')} · Worklog`}</title>
      {names?.length === 0 ? (
        <FirstConfig />
      ) : (
        <div data-choose>
          <Card>
            <EmptyState level={2} icon="config" title={t('choose.title')}>
              {t('choose.text')}
            </EmptyState>
          </Card>
        </div>
      )}
    </>
  );
}

function FirstConfig() {
  const { t } = useTranslation('configs');
  return (
    <Card>
      <EmptyState
        level={2}
        icon="config"
        title={t('first.title')}
        action={<CreateConfig label={t('create.openFirst')} />}
      >
        {t('first.text')}
      </EmptyState>
      <pre className={styles.example} tabIndex={0} role="region" aria-label="curl">
        {exampleOf(location.origin + basePath)}
      </pre>
      <p className="mut sm">
        <Link to="/settings/tokens">{t('first.tokens')}</Link>
      </p>
    </Card>
  );
}

/** A command that sends a configuration to this server. */
function exampleOf(url: string): string {
  const body = '{"name": "shop_database", "data": [{"host": "db.shop.example", "port": 5432}]}';
  return `curl -H "Authorization: Bearer $TOKEN" \\\n  -d '${body}' \\\n  ${url}/configs`;
}
