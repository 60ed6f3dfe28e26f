import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../ui/waiting.tsx';
import { isProblem } from '../../data/client.ts';
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
  const query = useQuery(configQuery(name));
  const isGone = isProblem(query.error, 'config_not_found');
  if (query.data) return <ConfigCard config={query.data} isGone={isGone} search={search} />;
  if (isGone) return <GoneConfig name={name} />;
  return (
    <Waiting
      query={query}
      title={t('one.failed', { name })}
      lines={8}
      height="1.75rem"
      card={{ title: name }}
    />
  );
}
