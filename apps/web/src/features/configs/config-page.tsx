import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { configQuery } from './data.ts';
import { ConfigCard, GoneConfig } from './one/config-card.tsx';

/** `/configurations/$name`: one configuration, as it is now. */
export function ConfigPage() {
  const { name = '' } = useParams({ strict: false });
  return (
    <>
      <title>{`${name} · Worklog`}</title>
      <OneConfig key={name} name={name} />
    </>
  );
}

function OneConfig({ name }: { readonly name: string }) {
  const { t } = useTranslation('configs');
  const search = useSearch({ from: '/framed/configurations/listed/$name' });
  const { data, error, isFetching, refetch } = useQuery(configQuery(name));
  const isGone = isProblem(error, 'config_not_found');
  if (data) return <ConfigCard config={data} isGone={isGone} search={search} />;
  if (isGone) return <GoneConfig name={name} />;
  if (error) {
    return (
      <ErrorNote
        title={t('one.failed', { name })}
        error={error}
        isRetrying={isFetching}
        onRetry={() => void refetch()}
      />
    );
  }
  return (
    <Card title={name}>
      <SkeletonLines lines={8} height="1.75rem" />
    </Card>
  );
}
