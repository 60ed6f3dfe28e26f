import { useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ActionMenu } from '../../../ui/menu.tsx';
import { Note } from '../../../ui/note.tsx';
import { TabLink, Tabs } from '../../../ui/tabs.tsx';
import { searchQuery, type Config } from '../data.ts';
import { EditView } from '../edit/edit-view.tsx';
import { useEditing, type Editing } from '../edit/use-editing.ts';
import { isPolicy } from '../name.ts';
import { readQuery } from '../query.ts';
import type { ConfigSearch } from '../search.ts';
import styles from './config-card.module.css';
import { JsonView } from './json-view.tsx';
import { RemoveConfig } from './remove-config.tsx';
import { TableView } from './table-view.tsx';

export interface ConfigCardProps {
  readonly config: Config;
  /** It was deleted since it was loaded. */
  readonly isGone: boolean;
  readonly search: ConfigSearch;
}

/** One configuration, in one of its views. */
export function ConfigCard({ config, isGone, search }: ConfigCardProps) {
  const { t } = useTranslation('configs');
  const { name, version } = config;
  const [isRemoving, setRemoving] = useState(false);
  const editing = useEditing(config);
  // What is typed stays, whatever becomes of the configuration.
  if (isGone && !editing.draft) return <GoneConfig name={name} />;
  const remove = {
    label: t('one.delete'),
    icon: 'trash',
    isDanger: true,
    onSelect: () => setRemoving(true),
  } as const;
  return (
    <Card
      flush
      title={<span className={styles.name}>{name}</span>}
      note={t('one.version', { version })}
      actions={!isGone && <ActionMenu label={t('one.more', { name })} actions={[remove]} />}
    >
      {isPolicy(name) && (
        <div className={styles.pad}>
          <Note title={t('one.policy')} />
        </div>
      )}
      <Views name={name} q={search.q} hasDraft={editing.draft !== undefined} />
      <View config={config} isGone={isGone} search={search} editing={editing} />
      {isRemoving && <RemoveConfig config={config} onClose={() => setRemoving(false)} />}
      <Leaving name={name} isOn={editing.draft !== undefined} />
    </Card>
  );
}

/** There is no configuration of that name, or no longer. */
export function GoneConfig({ name }: { readonly name: string }) {
  const { t } = useTranslation('configs');
  return (
    <Card>
      <EmptyState
        level={2}
        title={t('gone.title', { name })}
        action={<ButtonLink to="/configurations">{t('gone.action')}</ButtonLink>}
      >
        {t('gone.text')}
      </EmptyState>
    </Card>
  );
}

interface ViewsProps {
  readonly name: string;
  readonly q: string | undefined;
  readonly hasDraft: boolean;
}

function Views({ name, q, hasDraft }: ViewsProps) {
  const { t } = useTranslation('configs');
  const kept = q === undefined ? {} : { q };
  const common = { to: '/configurations/$name', params: { name }, activeOptions: { exact: true } } as const;
  return (
    <Tabs label={t('one.views')}>
      <TabLink {...common} search={kept}>
        {t('one.table')}
      </TabLink>
      <TabLink {...common} search={{ ...kept, view: 'json' }}>
        {t('one.json')}
      </TabLink>
      <TabLink {...common} search={{ ...kept, view: 'edit' }}>
        {t('one.edit')} {hasDraft && <span className="mut">{t('one.draft')}</span>}
      </TabLink>
    </Tabs>
  );
}

function View({
  config,
  isGone,
  search: { q, view },
  editing,
}: ConfigCardProps & { readonly editing: Editing }) {
  const found = useFoundObjects(config.name, q);
  if (view === 'edit') return <EditView config={config} isGone={isGone} editing={editing} />;
  if (view === 'json') return <JsonView config={config} />;
  return <TableView config={config} q={q} found={found} />;
}

const none: ReadonlySet<string> = new Set();

/** The objects of this configuration that the search in the address finds. */
function useFoundObjects(name: string, q: string | undefined): ReadonlySet<string> {
  const query = readQuery(q ?? '');
  const { data } = useQuery({
    ...searchQuery(query.kind === 'search' ? query.query : ''),
    enabled: query.kind === 'search',
  });
  return useMemo(() => {
    const objects = data?.configs.find((config) => config.name === name)?.objects;
    return objects ? new Set(objects) : none;
  }, [data, name]);
}

/** Asks before what was typed is lost by going elsewhere. */
function Leaving({ name, isOn }: { readonly name: string; readonly isOn: boolean }) {
  const { t } = useTranslation('configs');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    enableBeforeUnload: isOn,
    disabled: !isOn,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <ConfirmDialog
      isOpen
      isDanger
      onClose={reset}
      onConfirm={proceed}
      title={t('leave.title')}
      confirmLabel={t('leave.confirm')}
    >
      <p>{t('leave.text', { name })}</p>
    </ConfirmDialog>
  );
}
